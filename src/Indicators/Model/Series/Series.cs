using NodaTime;

namespace Indicators;

/// <summary>
/// A series of a catalogue with what its key names: indicator, subject, and its observations in order of time.
/// </summary>
/// <remarks>Immutable. Exists for every key that an observation or a target of the catalogue has.</remarks>
public sealed class Series
{
    private readonly Observation[] _observations;
    private readonly CatalogIndex<Source> _sources;

    internal Series(SeriesKey key, Indicator indicator, Subject subject, bool isPointInTime, Observation[] observations,
        CatalogIndex<Source> sources)
    {
        Key = key;
        Indicator = indicator;
        Subject = subject;
        IsPointInTime = isPointInTime;
        _observations = observations;
        _sources = sources;
        Observations = Array.AsReadOnly(observations);
    }

    /// <summary>The name of the series.</summary>
    public SeriesKey Key { get; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The subject.</summary>
    public Subject Subject { get; }

    /// <summary>How the figures are made from the indicator's level.</summary>
    public Transformation Transformation => Key.Transformation;

    /// <summary>
    /// True where a figure belongs to a day: the level of a stock, capacity or count, of a ratio of two of these, and what
    /// is compared with a year or a base. Such figures are looked up by the end of the period: a stock for 2023 and one for
    /// 2023-12-31 are the same.
    /// </summary>
    public bool IsPointInTime { get; }

    /// <summary>
    /// The observations in order of the day their period ends; on one day the shorter period first, for one period the
    /// earlier published first. Those without a period stand at the end. Of rivals published at one time, or at no known
    /// time, the one that counts stands last: a more settled one, one with a source, one with the finer resolution, the
    /// less favourable value. The order of the catalogue decides nothing.
    /// </summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>
    /// The latest observation: of those whose period had ended by a day and that had been published by another, the one
    /// whose period ends last; of several for that period the one whose source has the most authority
    /// (<see cref="SourceAuthority"/>), of those the one published last, then as <see cref="Observations"/> says.
    /// </summary>
    /// <param name="asOf">The day by which the period had ended.</param>
    /// <param name="knownBy">
    /// The day by which it had been published; null for whenever. Where a day is given, an observation whose publication is
    /// not dated is left out: nothing shows that it was known.
    /// </param>
    /// <param name="among">Which periods count; null for all. Of two that end on the same day the longer is taken.</param>
    /// <returns>Null where there is none. A forecast is never the latest observation, nor is a derived figure.</returns>
    public Observation? Latest(DateOnly asOf, DateOnly? knownBy = null, Func<TimePeriod, bool>? among = null) =>
        Latest(CivilCalendar.From(asOf), CivilCalendar.From(knownBy), among);

    /// <summary>The observation for a period; of several the one published last by a day.</summary>
    /// <param name="period">The period; where the series is of days (<see cref="IsPointInTime"/>), any that ends on the same day.</param>
    /// <param name="knownBy">The day by which it had been published; null for whenever.</param>
    /// <returns>Null where there is none. A forecast is given where there is nothing else, a derived figure never.</returns>
    public Observation? At(TimePeriod period, DateOnly? knownBy = null) => At(period, CivilCalendar.From(knownBy));

    /// <summary>
    /// The observation for a period that counted on a day: the last edition published by then; where the first came later, that
    /// first one. A figure whose publication is not dated counts as known.
    /// </summary>
    /// <param name="period">The period; where the series is of days (<see cref="IsPointInTime"/>), any that ends on the same day.</param>
    /// <param name="day">The day.</param>
    /// <returns>Null where there is none.</returns>
    public Observation? KnownOn(TimePeriod period, DateOnly day) => EditionOf(period, CivilCalendar.From(day));

    /// <summary>The same observations for who goes through all of many series.</summary>
    internal ReadOnlySpan<Observation> AsSpan() => _observations;

    /// <summary>The key.</summary>
    public override string ToString() => Key.ToString();

    internal Observation? At(TimePeriod period, LocalDate? knownBy) => At(period, new Editions(knownBy));

    /// <summary>The observation for a period, of the editions that count.</summary>
    internal Observation? At(TimePeriod period, Editions editions)
    {
        Observation? found = null;
        for (int i = LastEndingBy(period.EndDay); i >= 0 && _observations[i].EndDay == period.EndDay; i--)
        {
            Observation candidate = _observations[i];
            if (IsFor(candidate, period) && !candidate.IsDerived && IsKnown(candidate, editions)
                && (found is null || IsBetter(candidate, found, editions)))
                found = candidate;
        }

        return found;
    }

    /// <summary>The edition of a period's figure that had been published by a day; where the first came later, that first one.</summary>
    internal Observation? EditionOf(TimePeriod period, LocalDate day)
    {
        int last = LastEndingBy(period.EndDay);
        Observation? only = null;
        for (int i = last; i >= 0 && _observations[i].EndDay == period.EndDay; i--)
        {
            if (!IsFor(_observations[i], period) || _observations[i].IsDerived)
                continue;
            // Of one edition alone nothing has to be asked.
            if (only is not null)
                return At(period, new Editions(day, CountsUndated: true)) ?? At(period, new Editions(null, TakesFirst: true));
            only = _observations[i];
        }

        return only;
    }

    internal Observation? Latest(LocalDate asOf, LocalDate? knownBy = null, Func<TimePeriod, bool>? among = null) =>
        LatestAmong(asOf, knownBy, new ChosenPeriods(among));

    /// <summary>The latest observation among periods of a kind; a filter that is a struct allocates nothing.</summary>
    internal Observation? LatestAmong<TFilter>(LocalDate asOf, LocalDate? knownBy, TFilter among)
        where TFilter : struct, IPeriodFilter => LatestAmong(CivilCalendar.DaysOf(asOf), new Editions(knownBy), among, out _);

    /// <summary>The same, of the editions that count.</summary>
    /// <param name="asOf">The day by which the period had ended, as days since 1970-01-01.</param>
    /// <param name="editions">The editions that count.</param>
    /// <param name="among">Which periods count.</param>
    /// <param name="isAlone">Whether no other figure is for a period with the same end, so that there is no other edition of it.</param>
    internal Observation? LatestAmong<TFilter>(int asOf, Editions editions, TFilter among, out bool isAlone)
        where TFilter : struct, IPeriodFilter
    {
        isAlone = false;
        for (int i = LastEndingBy(asOf); i >= 0; i--)
        {
            Observation observation = _observations[i];
            if (!observation.IsResult || !IsKnown(observation, editions) || !among.Includes(observation.Period!.Value))
                continue;
            isAlone = !EndsWith(i - 1, observation) && !EndsWith(i + 1, observation);
            return isAlone ? observation : MostSettled(i, editions, among);
        }

        return null;
    }

    /// <summary>The same by the number of the day.</summary>
    internal ReadOnlySpan<Observation> EndingAfter(int day) => _observations.AsSpan(LastEndingBy(day) + 1);

    /// <summary>
    /// The first published result for a period; of rivals published at one time the one that counts. Null where there is none.
    /// </summary>
    internal Observation? FirstEdition(TimePeriod period)
    {
        Observation? first = null;
        for (int i = LastEndingBy(period.EndDay); i >= 0 && _observations[i].EndDay == period.EndDay; i--)
        {
            bool isResult = _observations[i].Period == period && _observations[i].IsResult;
            if (isResult && (first is null || SeriesOrder.ComparePublication(_observations[i], first, _sources) < 0))
                first = _observations[i];
        }

        return first;
    }

    private bool IsFor(Observation candidate, TimePeriod period) => IsPointInTime || candidate.Period == period;

    private bool EndsWith(int index, Observation observation) =>
        index >= 0 && index < _observations.Length && _observations[index].EndDay == observation.EndDay;

    private bool IsKnown(Observation observation, Editions editions) =>
        editions.By is null || editions.Include(SeriesOrder.PublishedOn(observation, _sources));

    /// <summary>Of the observations that share the end (of a day series) or the period with one, the best known.</summary>
    private Observation MostSettled<TFilter>(int index, Editions editions, TFilter among)
        where TFilter : struct, IPeriodFilter
    {
        Observation best = _observations[index];
        TimePeriod period = best.Period!.Value;
        for (int i = index - 1; i >= 0 && _observations[i].EndDay == period.EndDay; i--)
        {
            Observation candidate = _observations[i];
            bool same = candidate.Period == period || (IsPointInTime && among.Includes(candidate.Period!.Value));
            if (same && candidate.IsResult && IsKnown(candidate, editions) && IsBetter(candidate, best, editions))
                best = candidate;
        }

        return best;
    }

    /// <summary>
    /// A result before a forecast, then the source with more authority, then the later published, then the more settled; the
    /// rest is decided by the order. Where first editions are asked for, the earlier published and the less settled.
    /// </summary>
    private bool IsBetter(Observation candidate, Observation current, Editions editions)
    {
        bool forecast = candidate.Status == ObservationStatus.Forecast;
        if (forecast != (current.Status == ObservationStatus.Forecast))
            return !forecast;
        int authority = SeriesOrder.CompareAuthority(candidate, current, _sources);
        if (authority != 0)
            return authority > 0;
        int published = SeriesOrder.ComparePublication(candidate, current, _sources);
        if (editions.TakesFirst)
            return published != 0 ? published < 0 : candidate.Status > current.Status;
        return published != 0 ? published > 0 : candidate.Status < current.Status;
    }

    /// <summary>The index of the last observation whose period ends by a day; −1 where there is none.</summary>
    private int LastEndingBy(int day)
    {
        int low = 0;
        int high = _observations.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_observations[middle].EndDay <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>Periods a caller chooses; all where nothing is said.</summary>
    private readonly struct ChosenPeriods(Func<TimePeriod, bool>? among) : IPeriodFilter
    {
        public bool Includes(TimePeriod period) => among is null || among(period);
    }
}
