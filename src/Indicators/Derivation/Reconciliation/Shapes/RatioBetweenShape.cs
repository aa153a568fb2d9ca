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
        decimal room = RoomOf(values.Length - 2);
        Interval? ends = null;
        for (int i = 2; i < values.Length; i++)
        {
            if (i != target)
                ends = ends is { } before ? before.Hull(values[i]) : values[i];
        }

        return target switch
        {
            0 => values[1].Over(Widened(ends!.Value, room).Times(factor)),
            1 => values[0].Times(Widened(ends!.Value, room)).Times(factor),
            _ => End(values[1].Over(values[0].Times(factor)), ends, room),
        };
    }

    private static Interval Widened(Interval state, decimal room) => state.Times(1m - room).Hull(state.Times(1m + room));

    /// <summary>What one end must be for the state to lie between it and the other; anything, where it lies at the other already.</summary>
    private static Interval End(Interval state, Interval? other, decimal room)
    {
        decimal? least = state.Over(Interval.Exactly(1m + room)).Low;
        decimal? most = state.Over(Interval.Exactly(1m - room)).High;
        if (other is not { } known)
            return new Interval(least, most);
        Interval wide = Widened(known, room);
        return wide.IsBelow(state) ? new Interval(least, null) : state.IsBelow(wide) ? new Interval(null, most) : default;
    }
}
