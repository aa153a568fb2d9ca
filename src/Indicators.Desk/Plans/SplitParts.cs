using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>Parts whose weights are what they brought last: the districts of a city, the clusters of a plan.</summary>
public static class SplitParts
{
    /// <summary>The parts of a goal by the latest values of a series of each subject, all for one period.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="series">The series of the whole; each part has the same of its own subject.</param>
    /// <param name="subjectIds">The ids of the parts; empty: the subjects that name the whole's as their parent and have a value.</param>
    /// <param name="asOf">The day by which their periods had ended.</param>
    /// <returns>The parts, in the order given; their names are those of the subjects' ids. The period taken is the latest that all
    /// have.</returns>
    /// <exception cref="KeyNotFoundException">A part is not in the catalogue, or the parts have no period in common: which, the message
    /// says.</exception>
    public static ImmutableArray<SplitPart> ByLatest(
        IndicatorCatalog catalog, SeriesKey series, IReadOnlyList<string> subjectIds, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(subjectIds);
        string[] ids = subjectIds.Count > 0 ? [.. subjectIds] : Children(catalog, series);
        if (ids.Length == 0)
            throw new KeyNotFoundException(
                $"No subject names '{series.SubjectId}' as its parent and has a value of '{series.IndicatorId}'; name the parts, or "
                    + "their weights as a=3,b=2.");
        Series[] parts = [.. ids.Select(id => Of(catalog, series, id))];
        foreach (TimePeriod period in PeriodsOf(parts[0], asOf))
        {
            Observation?[] values = [.. parts.Select(part => part.KnownOn(period, asOf))];
            if (Array.TrueForAll(values, value => value is { Status: not ObservationStatus.Forecast, Figure.IsRange: false }))
                return [.. values.Select((value, i) => new SplitPart(ids[i], value!.Figure.Quantity.RationalIn(parts[0].Indicator.Unit)))];
        }

        throw new KeyNotFoundException(
            $"The parts {string.Join(", ", ids)} have no period by {asOf:yyyy-MM-dd} with a value of '{series.IndicatorId}' for all; "
                + "state weights as a=3,b=2.");
    }

    private static string[] Children(IndicatorCatalog catalog, SeriesKey series) => catalog.Subjects.Find(series.SubjectId) is not { } whole
        ? []
        : [.. catalog.ChildrenOf(whole).Select(child => child.Id).Where(id => catalog.ObservationsOf(Key(series, id)).Count > 0)];

    private static SeriesKey Key(SeriesKey whole, string id) => new(whole.IndicatorId, id, whole.Transformation);

    private static Series Of(IndicatorCatalog catalog, SeriesKey whole, string id) =>
        catalog.FindSeries(Key(whole, id)) ?? throw new KeyNotFoundException(
            $"The catalogue has no value of '{whole.IndicatorId}' for '{id}'; add it, or state weights as a=3,b=2.");

    private static IEnumerable<TimePeriod> PeriodsOf(Series series, DateOnly asOf) =>
        series.Observations.Select(one => one.Period).OfType<TimePeriod>().Where(period => period.End.ToDateOnly() <= asOf).Distinct()
            .OrderByDescending(period => period.End).ThenByDescending(period => period.Days);
}
