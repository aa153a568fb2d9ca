namespace Indicators.Derivation;

/// <summary>
/// Yearly changes put together: what they come to, and what they are on average. Changes are plain numbers: 0.05 is 5 %.
/// </summary>
/// <remarks>
/// Changes multiply: three years of 1.51 %, −2.20 % and −4.18 % are −4.8730 %, not the sum −4.87 % by accident of small
/// numbers. Each change may be a range; 1 + g is never negative, so the ends of the product are the products of the ends.
/// </remarks>
/// <example><code>GrowthChain.Total([Measure.Exactly(0.1m), Measure.Exactly(0.1m)]).Value // 0.21</code></example>
internal static class GrowthChain
{
    /// <summary>The level the changes lead to from 1: ∏(1 + g). The index to use where levels are not published.</summary>
    /// <param name="changes">The changes, in any order; none leaves 1.</param>
    /// <exception cref="ArgumentException">A change may be −100 % or less.</exception>
    public static Measure Level(params IEnumerable<Measure> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        Measure[] all = [.. changes];
        return TryLevel(all, out Measure level, out Measure refused)
            ? level
            : throw new ArgumentException($"A change of "
                + $"{refused.Low?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown lower end"} may leave nothing "
                + "or less; a chain needs changes above -1.",
                nameof(changes));
    }

    /// <summary>The same for figures that may not be fit to be multiplied.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="level">Where they lead to.</param>
    /// <param name="refused">The first change that may be −100 % or less.</param>
    /// <returns>False where there is such a change.</returns>
    internal static bool TryLevel(IReadOnlyList<Measure> changes, out Measure level, out Measure refused)
    {
        level = refused = default;
        decimal? low = 1m, point = 1m, high = 1m;
        bool isLowOpen = false, isHighOpen = false;
        foreach (Measure change in changes)
        {
            refused = change;
            if (change.Low is null or <= -1m)
                return false;
            low = CheckedDecimal.Times(low, CheckedDecimal.Plus(1m, change.Low));
            point = CheckedDecimal.Times(point, CheckedDecimal.Plus(1m, change.Value));
            high = CheckedDecimal.Times(high, CheckedDecimal.Plus(1m, change.High));
            isLowOpen |= change.IsLowOpen;
            isHighOpen |= change.IsHighOpen;
        }

        level = Measure.Between(low > point ? point : low, high < point ? point : high, point, isLowOpen, isHighOpen);
        return true;
    }

    /// <summary>What the changes come to: ∏(1 + g) − 1.</summary>
    /// <inheritdoc cref="Level" path="/param"/>
    /// <inheritdoc cref="Level" path="/exception"/>
    public static Measure Total(params IEnumerable<Measure> changes)
    {
        Measure level = Level(changes);
        return Measure.Between(level.Low - 1m, level.High - 1m, level.Value - 1m, level.IsLowOpen, level.IsHighOpen);
    }

    /// <summary>
    /// The average of the changes, (∏(1 + g))^(1/n) − 1: what 两年平均 is for two years. To 20 decimals.
    /// </summary>
    /// <param name="changes">The changes; at least one.</param>
    /// <exception cref="ArgumentException">There is no change, or one may be −100 % or less.</exception>
    /// <example>2020 Q1 −6.8 % and 2021 Q1 +18.3 % are 5.0 % a year on average.</example>
    public static Measure Average(params IEnumerable<Measure> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        Measure[] all = [.. changes];
        if (all.Length == 0)
            throw new ArgumentException("No changes have no average; give at least one.", nameof(changes));
        return AverageOf(Level(all), all.Length);
    }

    /// <summary>The average a year of what some years come to.</summary>
    internal static Measure AverageOf(Measure level, int years) =>
        Corners.Map(level, value => AverageGrowth.Rounded(RealMath.Growth(value, 1m, 1, years)), Slope.Rising);

    /// <summary>
    /// What is still to come, as one change: (1 + goal) / (1 + done) − 1. 20 % down in five years after 15.61 % in four
    /// leaves 5.20 %, not 4.39 %.
    /// </summary>
    /// <param name="goal">The change wanted over the whole span; above −1.</param>
    /// <param name="done">The change to date; above −1.</param>
    /// <exception cref="ArgumentException">A change may be −100 % or less.</exception>
    public static Measure Remaining(Measure goal, Measure done)
    {
        Measure wanted = Level(goal);
        Measure reached = Level(done);
        return Measure.Between(wanted.Low / reached.High - 1m, wanted.High / reached.Low - 1m, wanted.Value / reached.Value - 1m);
    }
}
