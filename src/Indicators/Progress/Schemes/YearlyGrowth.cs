namespace Indicators.Progress;

/// <summary>Average yearly growth between two values, and values carried on at it. Absent beyond what a decimal holds.</summary>
internal static class YearlyGrowth
{
    /// <summary>
    /// <c>(to/from)^(12/months) − 1</c>, rounded so that what is exact comes out exact: 100 to 102.01 in two years is 0.01.
    /// </summary>
    /// <param name="from">The earlier value, not zero.</param>
    /// <param name="to">The later value, of the same sign or zero.</param>
    /// <param name="months">The time between them in months, positive.</param>
    public static decimal? Rate(decimal from, decimal to, int months) =>
        RealMath.RoundedGrowth(Math.Abs(to), Math.Abs(from), 12, months);

    /// <summary><c>to·(to/from)^(remaining/elapsed)</c>: where the growth so far leads.</summary>
    public static decimal? CarriedOn(decimal from, decimal to, int remaining, int elapsed)
    {
        if (to == 0m || remaining == 0)
            return to;
        if (RealMath.Growth(Math.Abs(to), Math.Abs(from), remaining, elapsed) is not { } growth)
            return null;
        decimal factor = 1m + RealMath.Rounded(growth);
        return factor > 1m && Math.Abs(to) > decimal.MaxValue / factor ? null : to * factor;
    }
}
