namespace Indicators.Derivation;

/// <summary>index = 100 + growth: an index on the same period a year earlier, or on the previous one.</summary>
internal sealed class IndexEquation(Node index, Node growth) : Equation(EquationKind.Index, index, growth)
{
    public static LocalizedText Wording { get; } = Words(
        "{0}：{1}指数为{2}，则增长应为{3}；公布数为{4}。",
        "{0}: an index of {2} in {1} implies growth of {3}; published: {4}.");

    public override int Shown => 1;

    public override LocalizedText Sentence => Wording;

    public override NumberRange Solve(int target, ReadOnlySpan<NumberRange> values) =>
        target == 0 ? values[1].Plus(100m) : values[0].Plus(-100m);

    public override string[] Arguments(string implied) => [Nodes[0].Name, Nodes[0].When, Nodes[0].Text, implied, Nodes[1].Text];
}
