namespace Indicators.Derivation;

/// <summary>
/// Average yearly growth of levels, by the two methods of Chinese statistics. Results are plain numbers (0.05 is 5 %) to
/// 20 decimals. The base year is not a year of the span: 1950—1992年平均 has the base 1949.
/// </summary>
internal static class AverageGrowth
{
    /// <summary>水平法: (a_n/a_0)^(1/n) − 1, from the last level and the base alone. What 年均增长 means unless something else is said.</summary>
    /// <param name="value">The last level.</param>
    /// <param name="baseline">The base level.</param>
    /// <param name="months">The time between them, in whole months; positive. Twelve months give the growth itself.</param>
    /// <returns>The growth a year, of a value with an upper bound alone (不足1010家) without a lower end; null where a level may be zero or of
    /// the other sign, or the base has no end.</returns>
    /// <remarks>Two negative levels are compared by their absolute values.</remarks>
    public static Measure? ByEndpoints(Measure value, Measure baseline, int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        if (baseline.High < 0m && value.High <= 0m)
            return ByEndpoints(value.Negated(), baseline.Negated(), months);
        if (baseline is not { Low: > 0m, High: not null } || value.Low < 0m || (value.Low is null && value.High is not > 0m))
            return null;
        return Corners.Evaluate(new Endpoints(months), value, baseline, Slope.Rising);
    }

    /// <summary>
    /// 累计法: the g that solves Σ(1+g)^i = Σ a_i/a_0 over all years. Only for fixed-asset investment and the like, where
    /// the sum of the years counts and not the last.
    /// </summary>
    /// <param name="baseline">a_0: the base level; positive, with both ends.</param>
    /// <param name="values">a_1 … a_n: the levels of the years; not negative, with some above zero.</param>
    /// <returns>The growth a year; null where the base may be zero or has no end, or the sum may be zero.</returns>
    public static Measure? ByAccumulation(Measure baseline, params IReadOnlyList<Measure> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Measure sum = Sum(values);
        if (values.Count == 0 || baseline is not { Low: > 0m, High: not null } || sum.Low is not > 0m)
            return null;
        return Corners.Evaluate(new Accumulation(values.Count), sum, baseline, Slope.Rising);
    }

    internal static decimal? Rounded(decimal? value) => value is { } known ? RealMath.Rounded(known) : null;

    private static Measure Sum(IReadOnlyList<Measure> values)
    {
        Measure sum = Measure.Exactly(0m);
        foreach (Measure value in values)
            sum = sum.Plus(value);
        return sum;
    }

    private readonly struct Endpoints(int months) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => RealMath.RoundedGrowth(value, baseline, 12, months);
    }

    private readonly struct Accumulation(int years) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline)
        {
            decimal sum = value / baseline;
            // From above, Newton's steps on the convex sum never pass the root.
            decimal factor = sum <= 1m ? 1m : 1m + (RealMath.Growth(sum, 1m, 1, years) ?? 0m);
            for (int i = 0; i < 200; i++)
            {
                (decimal total, decimal slope) = PowerSum(factor);
                decimal next = factor - ((total - sum) / slope);
                if (next >= factor)
                    break;
                factor = next;
            }

            return RealMath.Rounded(factor - 1m);
        }

        /// <summary>x + x² + … + xⁿ and its derivative.</summary>
        private (decimal Total, decimal Slope) PowerSum(decimal x)
        {
            decimal total = 0m, slope = 0m;
            for (int i = 0; i < years; i++)
            {
                slope = (slope * x) + total + 1m;
                total = (total + 1m) * x;
            }

            return (total, slope);
        }
    }
}
