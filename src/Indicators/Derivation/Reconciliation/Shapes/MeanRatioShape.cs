namespace Indicators.Derivation;

/// <summary>numerator = mean of two states × ratio: what is made in a year, a head of the people of the year's begin and end.</summary>
internal sealed class MeanRatioShape(decimal factor) : Shape
{
    public override Interval Solve(int target, ReadOnlySpan<Interval> values) => target switch
    {
        0 => (values[1] + values[2]).Times(0.5m).Times(values[3]).Times(factor),
        1 => Both(values) - values[2],
        2 => Both(values) - values[1],
        _ => values[0].Over((values[1] + values[2]).Times(0.5m).Times(factor)),
    };

    /// <summary>The sum of both states.</summary>
    private Interval Both(ReadOnlySpan<Interval> values) => values[0].Over(values[3].Times(factor)).Times(2m);
}
