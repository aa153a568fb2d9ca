namespace Indicators;

public readonly partial struct TimePeriod
{
    /// <summary>
    /// The length in whole months, or null where the period is not whole months: the day after its end must be the same
    /// day of a month as its start. 9 for 前三季度, 60 for a five-year plan, 1 for 15 March to 14 April.
    /// </summary>
    public int? WholeMonths
    {
        get
        {
            (int startYear, int startMonth, int startDay) = StartDate;
            (int year, int month, int day) = EndDate;
            bool monthEnd = CivilCalendar.IsMonthEnd(year, month, day);
            if (startDay == 1 ? !monthEnd : monthEnd || day != startDay - 1)
                return null;
            return CivilCalendar.MonthsApart(startYear, startMonth, year, month) + (startDay == 1 ? 1 : 0);
        }
    }

    /// <summary>What kind of stretch of the calendar this is.</summary>
    public Frequency Frequency
    {
        get
        {
            if (_start == _end)
                return Frequency.Daily;
            return CalendarMonths is { } months ? FrequencyOf(StartDate.Month, months) : IsIsoWeek ? Frequency.Weekly : Frequency.Other;
        }
    }

    /// <summary>
    /// True for whole months from January on that are not the whole year: 1—2月, 一季度, 上半年, 前三季度. Cumulative
    /// figures of the year belong to such periods.
    /// </summary>
    public bool IsYearToDate => StartDate.Month == 1 && CalendarMonths is < 12;

    /// <summary>True for a calendar year, as <see cref="Frequency.Annual"/> says, for who asks it of many.</summary>
    internal bool IsCalendarYear
    {
        get
        {
            if (_end - _start is not (364 or 365))
                return false;
            (int year, int month, int day) = EndDate;
            return month == CivilCalendar.MonthsOfYear && day == 31 && Days == (DateTime.IsLeapYear(year) ? 366 : 365);
        }
    }

    /// <summary>The calendar year the period ends in.</summary>
    public int EndYear => EndDate.Year;

    /// <summary>The length in calendar months, each from its first to its last day; null for everything else.</summary>
    internal int? CalendarMonths => StartDate.Day == 1 ? WholeMonths : null;

    private bool IsIsoWeek => Days == 7 && StartDate.DayOfWeek == DayOfWeek.Monday;

    /// <summary>
    /// The period of the same length that follows at once: the next month, quarter, plan or day. Whole months stay whole
    /// months: after 1—9月 come the nine months from October.
    /// </summary>
    /// <exception cref="OverflowException">It would leave the years 1 to 9999.</exception>
    public TimePeriod Next()
    {
        if (EndDate == DateOnly.MaxValue)
            throw OutsideCalendar("following");
        bool found = WholeMonths is { } months
            ? TrySpan(EndDate.AddDays(1), months, 0, out TimePeriod next)
            : TrySpan(EndDate.AddDays(1), 0, Days, out next);
        return found ? next : throw OutsideCalendar("following");
    }

    /// <summary>The period of the same length that ends the day before this one begins.</summary>
    /// <exception cref="OverflowException">It would leave the years 1 to 9999.</exception>
    public TimePeriod Previous() => TryPrevious(out TimePeriod previous) ? previous : throw OutsideCalendar("preceding");

    /// <summary>The period of the same length before; false where it would leave the calendar.</summary>
    internal bool TryPrevious(out TimePeriod previous)
    {
        DateOnly start = StartDate;
        bool inside = WholeMonths is { } months
            ? CivilCalendar.TryAddMonths(start, -months, out DateOnly first)
            : TryAddDays(start, -Days, out first);
        inside &= start > DateOnly.MinValue;
        previous = inside ? new TimePeriod(first, start.AddDays(-1)) : default;
        return inside;
    }

    /// <summary>
    /// The same period one year earlier (上年同期): 2024-02 gives 2023-02, whole. 29 February gives 28 February, and a
    /// period that ends with a month ends with that month in the other year too (28 February 2025 gives 29 February 2024).
    /// </summary>
    /// <exception cref="OverflowException">It would leave the years 1 to 9999.</exception>
    public TimePeriod SamePeriodLastYear() => ShiftYears(-1);

    /// <summary>The same period one year earlier; null in the first year of the calendar.</summary>
    internal TimePeriod? YearBefore() => TryShiftYears(-1, out TimePeriod earlier) ? earlier : null;

    /// <summary>
    /// The same period a number of years later (or earlier, for a negative number); see <see cref="SamePeriodLastYear"/>.
    /// </summary>
    /// <exception cref="OverflowException">It would leave the years 1 to 9999.</exception>
    public TimePeriod ShiftYears(int years) => TryShiftYears(years, out TimePeriod shifted) ? shifted : throw OutsideCalendar("shifted");

    /// <summary>The same period a number of years later or earlier; false where it would leave the calendar.</summary>
    internal bool TryShiftYears(int years, out TimePeriod shifted)
    {
        DateOnly end = EndDate;
        bool inside = CivilCalendar.TryAddMonths(StartDate, years * 12L, out DateOnly start) & CivilCalendar.TryAddMonths(end, years * 12L,
            out DateOnly last);
        if (CivilCalendar.IsMonthEnd(end))
            last = CivilCalendar.MonthEnd(last);
        shifted = inside ? new TimePeriod(_start == _end ? last : start, last) : default;
        return inside;
    }

    private static Frequency FrequencyOf(int firstMonth, int months) => (firstMonth, months) switch
    {
        (_, 1) => Frequency.Monthly,
        (1 or 4 or 7 or 10, 3) => Frequency.Quarterly,
        (1 or 7, 6) => Frequency.HalfYearly,
        (1, 12) => Frequency.Annual,
        (1, < 12) => Frequency.YearToDate,
        (1, _) when months % 12 == 0 => Frequency.MultiYear,
        _ => Frequency.Other,
    };

    private static bool TryAddDays(DateOnly date, int days, out DateOnly moved)
    {
        int number = date.DayNumber + days;
        bool inside = number >= 0 && number <= DateOnly.MaxValue.DayNumber;
        moved = inside ? DateOnly.FromDayNumber(number) : date;
        return inside;
    }

    private OverflowException OutsideCalendar(string which) =>
        new($"The period {which} {this} leaves the years 1 to 9999.");
}
