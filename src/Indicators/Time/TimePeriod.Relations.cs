namespace Indicators;

public readonly partial struct TimePeriod
{
    /// <summary>True when the day lies in the period, its two ends included.</summary>
    public bool Contains(DateOnly date) => Contains(Day(date));

    /// <summary>True when every day of the other period lies in this one; a period contains itself.</summary>
    public bool Contains(TimePeriod other) => _start <= other._start && other._end <= _end;

    /// <summary>True when at least one day lies in both.</summary>
    public bool Overlaps(TimePeriod other) => _start <= other._end && other._start <= _end;

    /// <summary>True when one begins the day after the other ends.</summary>
    public bool IsAdjacentTo(TimePeriod other) => _end + 1 == other._start || other._end + 1 == _start;

    /// <summary>True when this period is over before the other begins.</summary>
    public bool Precedes(TimePeriod other) => _end < other._start;

    /// <summary>The days that lie in both; false where there are none.</summary>
    public bool TryIntersect(TimePeriod other, out TimePeriod intersection)
    {
        bool any = Overlaps(other);
        intersection = any ? new TimePeriod(Max(StartDate, other.StartDate), Min(EndDate, other.EndDate)) : default;
        return any;
    }

    /// <summary>
    /// How much of this span is over when the day <paramref name="asOf"/> is: whole completed months of its months (the
    /// official 时序进度), or days where the span is not whole months. Before the start 0, after the end all of it.
    /// </summary>
    /// <param name="asOf">The day, counted as over: at the end of 31 October ten months of the year are complete.</param>
    /// <example><code>
    /// TimePeriod.Year(2024).ShareElapsed(new DateOnly(2024, 10, 15))      // 9 of 12 months
    /// TimePeriod.FiveYearPlan(14).ShareElapsed(new DateOnly(2023, 12, 31)) // 36 of 60 months, 3 completed years
    /// </code></example>
    public ElapsedShare ShareElapsed(DateOnly asOf) => ShareElapsed(CivilCalendar.DaysOf(asOf), WholeMonths);

    /// <summary>The same, where the day is a number and the months of this span are known already.</summary>
    internal ElapsedShare ShareElapsed(int asOf, int? wholeMonths)
    {
        int day = Math.Min(asOf, _end);
        int months = CivilCalendar.CompletedMonths(StartDate, CivilCalendar.DateOf(day));
        return wholeMonths is { } total
            ? new ElapsedShare(months, total, ElapsedUnit.Months, months / 12)
            : new ElapsedShare(Math.Max(0, day - _start + 1), Days, ElapsedUnit.Days, months / 12);
    }

    private static DateOnly Min(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;
}
