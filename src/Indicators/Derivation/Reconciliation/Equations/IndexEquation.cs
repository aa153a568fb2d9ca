namespace Indicators.Derivation;

/// <summary>index = 100 + growth: an index on the same period a year earlier, or on the previous one.</summary>
internal sealed class IndexEquation(Node index, Node growth) : Equation(EquationKind.Index, index, growth)
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.index"];

    public override int Shown => 1;

    public override LocalizedText Sentence => Wording;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values) =>
        target == 0 ? values[1].Plus(100m) : values[0].Plus(-100m);

    public override string[] Arguments(string implied) => [Nodes[0].Name, Nodes[0].When, Nodes[0].Text, implied, Nodes[1].Text];
}
