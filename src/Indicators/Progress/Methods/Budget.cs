namespace Indicators.Progress.Methods;

/// <summary>M2 of what is used up and not approached: the sum of a flow that is to end inside a range.</summary>
internal static class Budget
{
    /// <summary>
    /// How far a sum lies outside the lines to both ends of its range, as a share of the end; 0 between them, negative outside.
    /// </summary>
    /// <param name="lower">The lower end of the range, positive.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="sum">The sum so far.</param>
    /// <param name="time">The share of the time gone.</param>
    public static Measure OutsideLines(decimal lower, decimal upper, Measure sum, decimal time)
    {
        decimal? Outside(decimal? total) => CheckedDecimal.Over(total, lower) is { } below && CheckedDecimal.Over(total, upper) is { } above
            ? Math.Min(0m, Math.Min(below - time, time - above))
            : null;
        Measure ends = new(Outside(sum.Value), Outside(sum.Low), Outside(sum.High));
        bool mayBeInside = !(sum.Low > upper * time) && !(sum.High < lower * time);
        return new Measure(ends.Value, ends.Low < ends.High ? ends.Low : ends.High,
            mayBeInside ? 0m : ends.Low > ends.High ? ends.Low : ends.High);
    }
}
