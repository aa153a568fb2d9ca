namespace Indicators.Derivation;

/// <summary>
/// ratio = numerator over a state somewhere between the two ends of its period, give or take 1 % where only one of them is
/// published: which day or mean it was taken over is not said. Nothing is derived from it.
/// </summary>
internal sealed class RatioBetweenShape(decimal factor) : Shape
{
    private const decimal RoomOfOneEnd = 0.01m;

    /// <summary>A census moves both ends a little.</summary>
    private const decimal RoomOfBoth = 0.002m;

    public override bool IsLoose => true;

    /// <summary>The room there is around one end, or two.</summary>
    public static decimal RoomOf(int ends) => ends > 1 ? RoomOfBoth : RoomOfOneEnd;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        if (target != 0)
            return default;
        Interval between = values[2];
        for (int i = 3; i < values.Length; i++)
            between = between.Hull(values[i]);
        decimal room = RoomOf(values.Length - 2);
        Interval wide = between.Times(1m - room).Hull(between.Times(1m + room));
        return values[1].Over(wide.Times(factor));
    }
}
