namespace Indicators.Derivation;

/// <summary>whole ≥ Σ part × factor: parts that are not all, or one that lies within.</summary>
/// <param name="factors">The factor of each part, to the whole's unit; null where all are 1.</param>
/// <param name="room">How far the parts may be above the whole beyond their rounding, in the whole's unit.</param>
internal sealed class LimitShape(decimal[]? factors, decimal room) : Shape
{
    public static LimitShape Plain { get; } = new(null, 0m);

    public override bool IsLimit => true;

    public override string Joint => " + ";

    /// <summary>A limit of parts, each with its factor, that may be above it by so much.</summary>
    public static LimitShape Of(decimal[] factors, decimal room) =>
        room == 0m && Array.TrueForAll(factors, factor => factor == 1m) ? Plain : new LimitShape(factors, room);

    public override decimal? FactorOf(int index) => factors is null || index == 0 || factors[index - 1] == 1m ? null : factors[index - 1];

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        decimal? least = -room;
        for (int i = 1; i < values.Length; i++)
        {
            if (i != target)
                least = CheckedDecimal.Plus(least, (factors is null ? values[i] : values[i].Times(factors[i - 1])).Low);
        }

        if (target == 0)
            return new Interval(least, null);
        return new Interval(null, values[0].High - least).Over(Interval.Exactly(factors is null ? 1m : factors[target - 1]));
    }
}
