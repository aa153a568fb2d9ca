namespace Indicators.Derivation;

/// <summary>The threshold a second wording of a target gives on its baseline: 2 × 6348 beside 1.27万家.</summary>
/// <param name="inner">threshold, baseline and the wording's own figure, in this order.</param>
internal sealed class WordingEquation(Equation inner) : Equation(EquationKind.Wording, inner.Nodes)
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.wording"];

    public override LocalizedText Sentence => Wording;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values) => inner.Solve(target, values);

    public override string[] Arguments(string implied) =>
        [Nodes[0].Name, Nodes[0].When, Nodes[1].Text, inner is MultipleEquation ? "× " + Nodes[2].Text : Signed(Nodes[2]), implied, Nodes[0].Text];
}
