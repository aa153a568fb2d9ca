namespace Indicators.Derivation;

/// <summary>numerator = denominator × ratio, up to the units: shares, and ratios such as what is made a head.</summary>
internal sealed class RatioEquation(EquationKind kind, Node numerator, Node denominator, Node ratio, decimal factor)
    : ProductEquation(kind, numerator, denominator, ratio, factor)
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.ratio"];

    public override int Shown => 2;

    public override LocalizedText Sentence => Wording;

    public override string[] Arguments(string implied) =>
        [Nodes[2].Name, Nodes[2].When, Nodes[0].Text, Nodes[0].Name, Nodes[1].Text, Nodes[1].Name, implied, Nodes[2].Text];
}
