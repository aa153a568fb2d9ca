namespace Indicators;

public readonly partial struct TimePeriod
{
    /// <summary>A calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static TimePeriod Year(int year) => Months(year, 1, 12);

    /// <summary>Whole calendar years, both included: 2021 to 2025 is <c>2021-01-01/P5Y</c>.</summary>
    /// <param name="first">The first year, 1 to 9999.</param>
    /// <param name="last">The last year; not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    /// <exception cref="ArgumentException">The last year lies before the first.</exception>
    public static TimePeriod Years(int first, int last) => Between(Year(first).StartDate, Year(last).EndDate);

    /// <summary>A half-year: 1 is 上半年 (January to June), 2 is 下半年.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="half">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half-year.</exception>
    public static TimePeriod Half(int year, int half) => Part(year, half, 6, nameof(half));

    /// <summary>A calendar quarter.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static TimePeriod Quarter(int year, int quarter) => Part(year, quarter, 3, nameof(quarter));

    /// <summary>A calendar month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static TimePeriod Month(int year, int month) => Part(year, month, 1, nameof(month));

    /// <summary>Whole months of one year, both included: (2024, 1, 9) is 2024年1—9月.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="first">The first month, 1 to 12.</param>
    /// <param name="last">The last month, 1 to 12; not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    /// <exception cref="ArgumentException">The last month lies before the first.</exception>
    public static TimePeriod Months(int year, int first, int last) =>
        Between(Month(year, first).StartDate, Part(year, last, 1, nameof(last)).EndDate);

    /// <summary>A single day.</summary>
    public static TimePeriod Day(DateOnly date) => new(date, date);

    /// <summary>The days from one to another, both included.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day; not before the first.</param>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    public static TimePeriod Between(DateOnly start, DateOnly end) =>
        end >= start
            ? new TimePeriod(start, end)
            : throw new ArgumentException($"The period ends on {Iso(end)}, before its start {Iso(start)}; give the earlier day first.",
                nameof(end));

    /// <summary>
    /// A span of a stated length: <c>Span(start, years: 5)</c> of 1 January 2021 is the 14th Five-Year Plan. Years and
    /// months are added first (to the last day of a shorter month), then days.
    /// </summary>
    /// <param name="start">The first day.</param>
    /// <param name="years">Years, 0 or more.</param>
    /// <param name="months">Months, 0 or more.</param>
    /// <param name="days">Days, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative, all are 0, or the span leaves the years 1 to 9999.</exception>
    public static TimePeriod Span(DateOnly start, int years = 0, int months = 0, int days = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return TrySpan(start, (years * 12L) + months, days, out TimePeriod period)
            ? period
            : throw new ArgumentOutOfRangeException(
                nameof(start), start,
                    $"A span of {years} years, {months} months and {days} days from {Iso(start)} is empty or leaves the years 1 to 9999.");
    }

    /// <summary>The span of a national five-year plan: 14 is 十四五, 2021 to 2025.</summary>
    /// <param name="number">1 (一五, 1953 to 1957) to 15 (十五五, 2026 to 2030).</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no plan of this number (yet).</exception>
    public static TimePeriod FiveYearPlan(int number)
    {
        int first = FiveYearPlans.FirstYearOf(number);
        return Years(first, first + 4);
    }

    /// <summary>A span of months and then days; false where it is empty or leaves the years 1 to 9999.</summary>
    internal static bool TrySpan(DateOnly start, long months, long days, out TimePeriod period)
    {
        period = default;
        DateOnly last = start;
        if (months + days <= 0 || (months > 0 && !CivilCalendar.TryLastDay(start, months, out last)))
            return false;
        long end = last.DayNumber + (months > 0 ? days : days - 1);
        if (end > DateOnly.MaxValue.DayNumber || end < start.DayNumber)
            return false;
        period = new TimePeriod(start, DateOnly.FromDayNumber((int)end));
        return true;
    }

    /// <summary>One of the equal parts of a year that are a number of months long.</summary>
    private static TimePeriod Part(int year, int number, int months, string parameter)
    {
        if (!CivilCalendar.IsYear(year))
            throw new ArgumentOutOfRangeException(nameof(year), year, "Years run from 1 to 9999.");
        if (number < 1 || number > 12 / months)
            throw new ArgumentOutOfRangeException(parameter, number,
                $"There is no {parameter} {number} of a year; give 1 to {12 / months}.");
        int first = ((number - 1) * months) + 1;
        return new TimePeriod(new DateOnly(year, first, 1), CivilCalendar.MonthEnd(year, first + months - 1));
    }

    private static string Iso(DateOnly date) => Day(date).ToString();
}
