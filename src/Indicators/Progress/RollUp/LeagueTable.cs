using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// Subjects in the order of one indicator, best first, each with the age of its value: districts by their number of
/// high-tech enterprises.
/// </summary>
/// <remarks>
/// A place is as certain as the figures: 8.6万 and 8.55万 cannot be ordered, and both get the places one and two. Values of
/// different periods stand in one table only with <see cref="LeagueEntry.IsOlder"/> set. The level of a flow is compared
/// over periods of one length, that which most subjects have, of several the longest: nine months are not ranked
/// beside a year.
/// </remarks>
public sealed class LeagueTable
{
    private LeagueTable(Indicator indicator, LocalDate asOf, IReadOnlyList<LeagueEntry> entries, IReadOnlyList<Subject> withoutValue)
    {
        Indicator = indicator;
        AsOf = asOf;
        Entries = entries;
        WithoutValue = withoutValue;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The day the table is for.</summary>
    [System.Text.Json.Serialization.JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate AsOf { get; }

    /// <summary>The subjects with a value, best first; of equals, in the order they were asked for.</summary>
    public IReadOnlyList<LeagueEntry> Entries { get; }

    /// <summary>The subjects asked for that have no value, or none for a period as long as the others': missing is not last.</summary>
    public IReadOnlyList<Subject> WithoutValue { get; }

    /// <summary>The table of an indicator.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="indicatorId">The indicator.</param>
    /// <param name="subjectIds">The subjects to compare; do not mix a whole with its parts.</param>
    /// <param name="asOf">Periods that ended by this day are looked at.</param>
    /// <param name="knownBy">Only what had been published by this day is known; null is everything.</param>
    /// <param name="transformation">What is compared; the default is the level.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator or subject.</exception>
    /// <exception cref="ArgumentException">The indicator has no desired direction, so there is no best.</exception>
    public static LeagueTable Of(IndicatorCatalog catalog, string indicatorId, IEnumerable<string> subjectIds, DateOnly asOf,
        DateOnly? knownBy = null, Transformation transformation = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(subjectIds);
        Indicator indicator = catalog.Indicators[indicatorId];
        if (indicator.Direction == Direction.Neutral)
            throw new ArgumentException($"The indicator '{indicatorId}' has no desired direction, so no subject is best.",
                nameof(indicatorId));
        var found = new List<Candidate>();
        var missing = new List<Subject>();
        Subject[] subjects = [.. subjectIds.Distinct().Select(id => catalog.Subjects[id])];
        Series?[] series = [.. subjects.Select(subject => catalog.FindSeries(new SeriesKey(indicatorId, subject.Id, transformation)))];
        LocalDate day = LocalDate.FromDateOnly(asOf);
        int? months = transformation == default ? CommonLength(series, day) : null;
        for (int i = 0; i < subjects.Length; i++)
        {
            Subject subject = subjects[i];
            if (series[i]?.Latest(asOf, knownBy, period => months is null || period.WholeMonths == months) is { } observation)
                found.Add(Candidate.Of(subject, observation, found.Count > 0 ? found[0].Observation.Figure.Unit : observation.Figure.Unit));
            else
                missing.Add(subject);
        }

        return new LeagueTable(indicator, day, Rank(found, indicator.Direction == Direction.Increase ? 1 : -1, day), missing);
    }

    /// <summary>
    /// How many months the periods of a flow have that most of the series have in common; null for what is measured on a day.
    /// </summary>
    private static int? CommonLength(Series?[] series, LocalDate asOf)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (Series one in series.OfType<Series>().Where(one => !one.IsPointInTime))
        {
            IEnumerable<int> lengths = one.Observations.Where(o => o.Period?.End <= asOf).Select(o => o.Period!.Value.WholeMonths)
                .OfType<int>().Distinct();
            foreach (int length in lengths)
                counts[length] = counts.GetValueOrDefault(length) + 1;
        }

        return counts.Count == 0 ? null : counts.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).First().Key;
    }

    private static LeagueEntry[] Rank(List<Candidate> candidates, int sign, LocalDate asOf)
    {
        LocalDate newest = candidates.Count == 0 ? asOf : candidates.Max(c => c.End);
        return [.. candidates.Select(c => Entry(c, candidates, sign, asOf, newest)).OrderBy(e => e.Place ?? e.BestPlace)
            .ThenBy(e => e.BestPlace)];
    }

    private static LeagueEntry Entry(Candidate one, List<Candidate> all, int sign, LocalDate asOf, LocalDate newest)
    {
        int better = all.Count(other => other.IsCertainlyBetterThan(one, sign));
        int worse = all.Count(other => one.IsCertainlyBetterThan(other, sign));
        int equal = all.Count(other => other != one && other.IsExactlyEqualTo(one));
        int? place = one.Value.Value is { } p && all.All(other => other.Value.Value is not null)
            ? 1 + all.Count(other => sign * other.Value.Value!.Value > sign * p)
            : null;
        int age = Math.Max(0, CivilCalendar.MonthsBetween(one.End, asOf));
        return new LeagueEntry(one.Subject, one.Observation, place, better + 1, all.Count - worse - equal, age, one.End < newest);
    }

    /// <summary>A subject with its value in the unit of the table.</summary>
    private sealed record Candidate(Subject Subject, Observation Observation, Measure Value)
    {
        public LocalDate End => Observation.Period!.Value.End;

        public static Candidate Of(Subject subject, Observation observation, Unit unit) =>
            new(subject, observation, observation.Figure.MeasureIn(unit, FigureReading.Hard));

        public bool IsCertainlyBetterThan(Candidate other, int sign)
        {
            (decimal? worst, bool worstIsOpen) = sign > 0 ? (Value.Low, Value.IsLowOpen) : (-Value.High, Value.IsHighOpen);
            (decimal? best, bool bestIsOpen) = sign > 0
                ? (other.Value.High, other.Value.IsHighOpen)
                : (-other.Value.Low, other.Value.IsLowOpen);
            return worst > best || (worst == best && worst is not null && (worstIsOpen || bestIsOpen));
        }

        public bool IsExactlyEqualTo(Candidate other) =>
            Value.Low is { } low && low == Value.High && other.Value.Low == low && other.Value.High == low;
    }
}
