namespace Indicators.Derivation;

/// <summary>The first is a mean of the others, with weights that nobody publishes: it lies between the least and the most.</summary>
internal sealed class BetweenShape : Shape
{
    private BetweenShape()
    {
    }

    public static BetweenShape Plain { get; } = new();

    public override bool IsLoose => true;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        Interval? others = null;
        for (int i = 1; i < values.Length; i++)
        {
            if (i != target)
                others = others is { } before ? before.Hull(values[i]) : values[i];
        }

        return target == 0 ? others ?? default : Beyond(values[0], others);
    }

    /// <summary>Where the mean is beyond all the others, this one must reach it; else it may be anything.</summary>
    private static Interval Beyond(Interval mean, Interval? others) =>
        others is not { } rest ? mean
        : rest.IsBelow(mean) ? new Interval(mean.Low, null, mean.IsLowOpen)
        : mean.IsBelow(rest) ? new Interval(null, mean.High, isHighOpen: mean.IsHighOpen)
        : default;
}
