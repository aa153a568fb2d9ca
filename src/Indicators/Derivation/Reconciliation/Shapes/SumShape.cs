namespace Indicators.Derivation;

/// <summary>whole = Σ part × factor + offset.</summary>
/// <param name="factors">The factor of each part, to the whole's unit; null where all are 1.</param>
/// <param name="offset">A constant between the parts and the whole, or how far they may be off beyond their rounding.</param>
internal sealed class SumShape(decimal[]? factors, Interval offset) : Shape
{
    public static SumShape Plain { get; } = new(null, Interval.Exactly(0m));

    public override string Joint => " + ";

    /// <summary>A sum of parts, each with its factor, that may be off by so much to either side.</summary>
    public static SumShape Of(decimal[] factors, decimal room) =>
        room == 0m && Array.TrueForAll(factors, factor => factor == 1m) ? Plain : new SumShape(factors, new Interval(-room, room));

    public override decimal? FactorOf(int index) => factors is null || index == 0 || factors[index - 1] == 1m ? null : factors[index - 1];

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        Interval sum = offset;
        for (int i = 1; i < values.Length; i++)
        {
            if (i != target)
                sum += factors is null ? values[i] : values[i].Times(factors[i - 1]);
        }

        if (target == 0)
            return sum;
        Interval rest = values[0] - sum;
        return FactorOf(target) is { } factor ? rest.Over(Interval.Exactly(factor)) : rest;
    }
}
