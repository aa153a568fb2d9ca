using NodaTime;

namespace Indicators.Desk;

/// <summary>
/// The months of a flow as far as published figures give them: itself published, the sum of parts, or the difference of two totals
/// to date (1—9月 less 1—8月 is September).
/// </summary>
/// <remarks>
/// The months stand in a row, every published period is a step from its first month to the one after its last, and may be gone back
/// with a minus. The way of the fewest steps is taken, so that the fewest roundings add up.
/// </remarks>
internal sealed class MonthSums
{
    private readonly Dictionary<int, List<Step>> _steps = [];
    private readonly Dictionary<(int From, int End), Dictionary<int, Way>> _ways = [];
    private readonly Dictionary<Observation, RationalRange> _amounts = new(ReferenceEqualityComparer.Instance);
    private readonly Unit _unit;
    private readonly bool _hasAny;

    private MonthSums(Series series, Unit unit, DateOnly asOf, DateOnly day)
    {
        _unit = unit;
        LocalDate until = LocalDate.FromDateOnly(asOf);
        TimePeriod? last = null;
        foreach (Observation observation in series.Observations)
        {
            if (observation.Period is not { } period || period.End > until)
                break;
            if (period == last)
                continue;
            last = period;
            if (IsWholeMonths(period) && series.KnownOn(period, day) is { Status: not ObservationStatus.Forecast } known
                && known.Figure.Dimension == unit.Dimension && known.Period == period)
                Add(known, period);
        }

        _hasAny = _steps.Count > 0;
        foreach (List<Step> steps in _steps.Values)
            steps.Sort((one, other) => one.To.CompareTo(other.To));
    }

    /// <summary>The figures of a series that ended by a day, as they counted on another.</summary>
    public static MonthSums Of(Series series, Unit unit, DateOnly asOf, DateOnly day) => new(series, unit, asOf, day);

    /// <summary>The number of a month, counted without years.</summary>
    public static int MonthOf(LocalDate day) => (day.Year * 12) + day.Month - 1;

    /// <summary>The number of the month after a period's last.</summary>
    public static int EndOf(TimePeriod period) => MonthOf(period.End) + 1;

    /// <summary>The period from one month to before another.</summary>
    public static TimePeriod PeriodOf(int from, int to) =>
        TimePeriod.Span(new DateOnly(from / 12, (from % 12) + 1, 1), months: to - from);

    /// <summary>The total from one month to before another; null where it does not follow from what is published.</summary>
    public RationalRange? Total(int from, int to)
    {
        // Plans of one call share the months, and their charts may be drawn on other threads.
        lock (_ways)
        {
            if (!Ways(from, to).TryGetValue(to, out Way? last))
                return null;
            RationalRange sum = RationalRange.Zero;
            for (Way? way = last; way is { Last: { } observation }; way = way.Before)
                sum = way.IsBack ? sum - AmountOf(observation) : sum + AmountOf(observation);
            return sum;
        }
    }

    /// <summary>The figures the total is made of, in order of time.</summary>
    public IReadOnlyList<Observation> PartsOf(int from, int to)
    {
        var parts = new List<Observation>();
        lock (_ways)
        {
            for (Way? way = Ways(from, to).GetValueOrDefault(to); way?.Last is { } observation; way = way.Before)
                parts.Insert(0, observation);
        }

        return parts;
    }

    /// <summary>The furthest month up to which a total from a month on is known; null where none is.</summary>
    public int? Furthest(int from, int to)
    {
        int[] reached;
        lock (_ways)
            reached = [.. Ways(from, to).Keys.Where(month => month > from && month <= to)];
        return reached.Length == 0 ? null : reached.Max();
    }

    private static bool IsWholeMonths(TimePeriod period) => period.Start.Day == 1 && period.WholeMonths is > 0;

    private void Add(Observation observation, TimePeriod period)
    {
        int from = MonthOf(period.Start), to = EndOf(period);
        StepsFrom(from).Add(new Step(to, observation, IsBack: false));
        StepsFrom(to).Add(new Step(from, observation, IsBack: true));
    }

    /// <summary>Most figures of a series are never asked for: a figure is taken apart when it is.</summary>
    private RationalRange AmountOf(Observation observation)
    {
        if (!_amounts.TryGetValue(observation, out RationalRange amount))
            _amounts.Add(observation, amount = RationalRange.Of(observation.Figure, _unit));
        return amount;
    }

    private List<Step> StepsFrom(int month)
    {
        if (!_steps.TryGetValue(month, out List<Step>? steps))
            _steps.Add(month, steps = []);
        return steps;
    }

    /// <summary>The ways of the fewest steps from a month to all others, within the calendar years of the span.</summary>
    private Dictionary<int, Way> Ways(int from, int to)
    {
        (int first, int last) = (from / 12 * 12, (to + 11) / 12 * 12);
        if (_ways.TryGetValue((from, last), out Dictionary<int, Way>? known))
            return known;
        var ways = new Dictionary<int, Way> { [from] = new Way(null, false, null) };
        var queue = new Queue<int>();
        queue.Enqueue(from);
        while (queue.TryDequeue(out int month))
        {
            foreach (Step step in _steps.GetValueOrDefault(month) ?? [])
            {
                if (step.To >= first && step.To <= last && ways.TryAdd(step.To, new Way(step.Observation, step.IsBack, ways[month])))
                    queue.Enqueue(step.To);
            }
        }

        _ways.Add((from, last), ways);
        return ways;
    }

    private readonly record struct Step(int To, Observation Observation, bool IsBack);

    private sealed record Way(Observation? Last, bool IsBack, Way? Before);
}
