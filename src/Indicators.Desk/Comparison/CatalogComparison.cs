using System.Collections.Immutable;
using Indicators.Progress;

namespace Indicators.Desk;

/// <summary>
/// What differs between two catalogues, or between what one catalogue knew on two days: figures, targets, verdicts.
/// </summary>
/// <remarks>
/// Immutable. For each period the figures that count are compared, whatever publications stand behind them; a derived figure counts
/// for none. The same two give the same differences in the same order: that of the newer catalogue, what was dropped last.
/// </remarks>
/// <example><code>
/// CatalogComparison changes = CatalogComparison.Between(before, now, new DateOnly(2025, 12, 31));
/// Console.WriteLine(changes.ToText(Language.English));
/// </code></example>
public sealed class CatalogComparison
{
    private CatalogComparison(IndicatorCatalog older, IndicatorCatalog newer, DateOnly asOf) => (Older, Newer, AsOf) = (older, newer, asOf);

    /// <summary>The catalogue before.</summary>
    public IndicatorCatalog Older { get; }

    /// <summary>The catalogue now; the same one where two days are compared.</summary>
    public IndicatorCatalog Newer { get; }

    /// <summary>The day that verdicts are compared as of.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The figures that differ.</summary>
    public ImmutableArray<FigureDifference> Figures { get; private set; } = [];

    /// <summary>The targets that differ.</summary>
    public ImmutableArray<TargetDifference> Targets { get; private set; } = [];

    /// <summary>The verdicts that turned, of targets that are in both.</summary>
    public ImmutableArray<VerdictDifference> Verdicts { get; private set; } = [];

    /// <summary>True where nothing differs.</summary>
    public bool IsEmpty => Figures.IsEmpty && Targets.IsEmpty && Verdicts.IsEmpty;

    /// <summary>Compares two catalogues.</summary>
    /// <param name="older">The catalogue before.</param>
    /// <param name="newer">The catalogue now.</param>
    /// <param name="asOf">The day that verdicts are compared as of.</param>
    public static CatalogComparison Between(IndicatorCatalog older, IndicatorCatalog newer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        var comparison = new CatalogComparison(older, newer, asOf);
        comparison.Fill(new RecordState(older, null), new RecordState(newer, null));
        return comparison;
    }

    /// <summary>Compares what one catalogue knew on two days. What is not dated was known on neither.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="olderDay">The earlier day.</param>
    /// <param name="newerDay">The later day.</param>
    /// <param name="asOf">The day that verdicts are compared as of; null: the earlier day, so that only what was known differs.</param>
    public static CatalogComparison Between(IndicatorCatalog catalog, DateOnly olderDay, DateOnly newerDay, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var comparison = new CatalogComparison(catalog, catalog, asOf ?? olderDay);
        comparison.Fill(new RecordState(catalog, olderDay), new RecordState(catalog, newerDay));
        return comparison;
    }

    /// <summary>The differences as text, a line each.</summary>
    /// <param name="language">The language.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero.</param>
    public string ToText(Language language, NumberRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new ComparisonWriter(this, language, rounding ?? NumberRounding.TwoDecimals).Text();
    }

    private void Fill(RecordState older, RecordState newer)
    {
        Figures = [.. FigureDifferences(older, newer)];
        Targets = [.. TargetDifferences(older, newer)];
        Verdicts = [.. VerdictDifferences(older, newer)];
    }

    private static IEnumerable<FigureDifference> FigureDifferences(RecordState older, RecordState newer)
    {
        foreach (Series series in newer.Catalog.AllSeries)
        {
            Series? before = older.Catalog.FindSeries(series.Key) is { } found && found.Key == series.Key ? found : null;
            foreach (TimePeriod period in RecordState.PeriodsOf(series).Concat(before is null ? [] : RecordState.PeriodsOf(before))
                .Distinct().OrderBy(one => one.End).ThenBy(one => one.Start))
            {
                if (Difference(series.Key, period, before is null
                    ? null
                    : older.At(before, period), newer.At(series, period)) is { } difference)
                    yield return difference;
            }

            foreach (FigureDifference difference in WithoutPeriod(
                series.Key, before is null ? [] : older.WithoutPeriod(before), newer.WithoutPeriod(series)))
                yield return difference;
        }

        foreach (Series series in older.Catalog.AllSeries.Where(one => newer.Catalog.FindSeries(one.Key)?.Key != one.Key))
        {
            foreach (TimePeriod period in RecordState.PeriodsOf(series))
            {
                if (Difference(series.Key, period, older.At(series, period), null) is { } difference)
                    yield return difference;
            }

            foreach (FigureDifference difference in WithoutPeriod(series.Key, older.WithoutPeriod(series), []))
                yield return difference;
        }
    }

    private static FigureDifference? Difference(SeriesKey series, TimePeriod period, Observation? older, Observation? newer)
    {
        if (older is null && newer is null)
            return null;
        if (older is null || newer is null)
            return new FigureDifference(older is null
                ? DifferenceKind.Added
                : DifferenceKind.Dropped, series, period, older, newer, default);
        if (older.Figure == newer.Figure)
            return null;
        bool areAmounts = older.Figure.Dimension == newer.Figure.Dimension && !series.Transformation.IsRank
            && !series.Transformation.IsTrend;
        Unit unit = newer.Figure.Unit;
        RationalRange change = areAmounts ? RationalRange.Of(newer.Figure, unit) - RationalRange.Of(older.Figure, unit) : default;
        return new FigureDifference(DifferenceKind.Changed, series, period, older, newer, change);
    }

    /// <summary>Figures without a period have nothing to be matched by but themselves.</summary>
    private static IEnumerable<FigureDifference> WithoutPeriod(SeriesKey series, Observation[] older, Observation[] newer)
    {
        foreach (Observation one in newer.Where(one => !Array.Exists(older, other => other.Figure == one.Figure)))
            yield return new FigureDifference(DifferenceKind.Added, series, null, null, one, default);
        foreach (Observation one in older.Where(one => !Array.Exists(newer, other => other.Figure == one.Figure)))
            yield return new FigureDifference(DifferenceKind.Dropped, series, null, one, null, default);
    }

    private static IEnumerable<TargetDifference> TargetDifferences(RecordState older, RecordState newer)
    {
        foreach (Target target in newer.Targets)
        {
            if (older.TargetOf(target.Id) is not { } before)
                yield return new TargetDifference(DifferenceKind.Added, null, target, []);
            else if (!before.Equals(target))
                yield return new TargetDifference(DifferenceKind.Changed, before, target, [.. TargetAspects.Between(before, target)]);
        }

        foreach (Target target in older.Targets.Where(target => newer.TargetOf(target.Id) is null))
            yield return new TargetDifference(DifferenceKind.Dropped, target, null, []);
    }

    private IEnumerable<VerdictDifference> VerdictDifferences(RecordState older, RecordState newer)
    {
        foreach (Target target in newer.Targets)
        {
            if (older.TargetOf(target.Id) is not { } before)
                continue;
            ProgressStatusSet first = older.Judge(before, AsOf), then = newer.Judge(target, AsOf);
            if (first != then)
                yield return new VerdictDifference(target, first, then);
        }
    }
}
