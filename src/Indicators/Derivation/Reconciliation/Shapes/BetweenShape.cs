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
        if (target != 0)
            return default;
        Interval all = values[1];
        for (int i = 2; i < values.Length; i++)
            all = all.Hull(values[i]);
        return all;
    }
}
