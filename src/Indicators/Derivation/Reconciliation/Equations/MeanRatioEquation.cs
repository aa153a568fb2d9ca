namespace Indicators.Derivation;

/// <summary>numerator = mean of two states × ratio: what is made in a year, a head of the people of the year's begin and end.</summary>
internal sealed class MeanRatioEquation(Node numerator, Node before, Node after, Node ratio, decimal factor)
    : Equation(EquationKind.Ratio, numerator, before, after, ratio)
{
    public override int Shown => 3;

    public override LocalizedText Sentence => RatioEquation.Wording;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values) => target switch
    {
        0 => (values[1] + values[2]).Times(0.5m).Times(values[3]).Times(factor),
        1 => Both(values) - values[2],
        2 => Both(values) - values[1],
        _ => values[0].Over((values[1] + values[2]).Times(0.5m).Times(factor)),
    };

    public override string[] Arguments(string implied) =>
        [Nodes[3].Name, Nodes[3].When, Nodes[0].Text, Nodes[0].Name, $"({Nodes[1].Text} + {Nodes[2].Text}) / 2", Nodes[2].Name, implied, Nodes[3].Text];

    /// <summary>The sum of both states.</summary>
    private Interval Both(ReadOnlySpan<Interval> values) => values[0].Over(values[3].Times(factor)).Times(2m);
}
