using NodaTime;

namespace Indicators;

/// <summary>Month arithmetic in the ISO calendar of the years 1 to 9999 that never steps outside it on the way.</summary>
internal static class CivilCalendar
{
    public const int MaxYear = 9999;

    public const int MonthsOfYear = 12;

    /// <summary>The day number of 1970-01-01, from which periods count.</summary>
    private const int EpochDayNumber = 719162;

    public static int DaysOf(DateOnly date) => date.DayNumber - EpochDayNumber;

    public static DateOnly DateOf(int days) => DateOnly.FromDayNumber(days + EpochDayNumber);

    public static bool IsYear(int year) => year is >= 1 and <= MaxYear;

    public static bool IsDate(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    public static bool IsMonthEnd(DateOnly date)
    {
        (int year, int month, int day) = date;
        return IsMonthEnd(year, month, day);
    }

    public static bool IsMonthEnd(int year, int month, int day) => day == DateTime.DaysInMonth(year, month);

    public static DateOnly MonthEnd(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    public static DateOnly MonthEnd(DateOnly date) => MonthEnd(date.Year, date.Month);

    /// <summary>The same date. Its parts cost less than a count of days, which has to be taken apart again.</summary>
    public static LocalDate From(DateOnly date)
    {
        (int year, int month, int day) = date;
        return new LocalDate(year, month, day);
    }

    public static LocalDate? From(DateOnly? date) => date is { } day ? From(day) : null;

    /// <summary>The days from 1970-01-01 to a date of the ISO calendar.</summary>
    public static int DaysOf(LocalDate date) => DaysOf(new DateOnly(date.Year, date.Month, date.Day));

    /// <summary>The date in the ISO calendar, whatever calendar it came in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the years 1 to 9999.</exception>
    public static DateOnly From(LocalDate date, string parameter)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return IsYear(iso.Year)
            ? new DateOnly(iso.Year, iso.Month, iso.Day)
            : throw new ArgumentOutOfRangeException(parameter, date, "Dates must lie in the years 1 to 9999.");
    }

    /// <summary>Moves a date by months, to the last day of a shorter month; false where that leaves the years 1 to 9999.</summary>
    public static bool TryAddMonths(DateOnly date, long months, out DateOnly moved)
    {
        long total = (date.Year * 12L) + date.Month - 1 + months;
        bool inside = total is >= 12 and < (MaxYear + 1) * 12L;
        moved = inside ? date.AddMonths((int)months) : date;
        return inside;
    }

    /// <summary>The last day of a span of whole months that begins on a date; false where it leaves the years 1 to 9999.</summary>
    public static bool TryLastDay(DateOnly start, long months, out DateOnly last)
    {
        // A span from the first of a month ends on a month's end; going through the day after would need the year 10000.
        if (start.Day == 1)
        {
            bool inside = TryAddMonths(start, months - 1, out DateOnly month);
            last = MonthEnd(month);
            return inside;
        }

        bool moved = TryAddMonths(start, months, out DateOnly next);
        last = next.AddDays(-1);
        return moved;
    }

    /// <summary>Whole months from the end of one period to the end of another; negative where the other is earlier.</summary>
    public static int MonthsBetween(LocalDate from, LocalDate to)
    {
        (int start, int startDay) = DayAfter(from);
        (int end, int endDay) = DayAfter(to);
        return end - start - (endDay < startDay ? 1 : 0);
    }

    /// <summary>The same of dates without a calendar.</summary>
    public static int MonthsBetween(DateOnly from, DateOnly to)
    {
        (int start, int startDay) = DayAfter(from);
        (int end, int endDay) = DayAfter(to);
        return end - start - (endDay < startDay ? 1 : 0);
    }

    /// <summary>
    /// The first year whose last day lies no more than so many months before a date, as <see cref="MonthsBetween(DateOnly, DateOnly)"/>
    /// counts them.
    /// </summary>
    public static int FirstYearWithin(int months, DateOnly date)
    {
        int before = DayAfter(date).Month - (MonthsOfYear + 1) - months;
        return Math.Max((before + MonthsOfYear - 1) / MonthsOfYear, 1);
    }

    /// <summary>How many months one calendar month lies after another, whatever the days.</summary>
    public static int MonthsApart(int fromYear, int fromMonth, int toYear, int toMonth) =>
        ((toYear - fromYear) * MonthsOfYear) + toMonth - fromMonth;

    /// <summary>A day as it is written everywhere outside prose: 2024-10-15.</summary>
    public static string Text(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    /// <summary>How many months after a start are complete when a day is over; 0 before the first one is.</summary>
    public static int CompletedMonths(DateOnly start, DateOnly asOf)
    {
        (int startYear, int startMonth, int startDay) = start;
        (int year, int month, int day) = asOf;
        int apart = MonthsApart(startYear, startMonth, year, month);
        int candidate = startDay == 1 ? apart + 1 : apart;
        if (candidate <= 0)
            return 0;
        if (startDay == 1)
            return IsMonthEnd(year, month, day) ? candidate : candidate - 1;
        return TryLastDay(start, candidate, out DateOnly last) && last <= asOf ? candidate : candidate - 1;
    }

    private static (int Month, int Day) DayAfter(DateOnly date)
    {
        (int year, int month, int day) = date;
        int months = (year * MonthsOfYear) + month;
        return IsMonthEnd(year, month, day) ? (months + 1, 1) : (months, day + 1);
    }

    /// <summary>The day after, as a month of the calendar and its day; also where the day after is in the year 10000.</summary>
    private static (int Month, int Day) DayAfter(LocalDate date)
    {
        int month = (date.Year * MonthsOfYear) + date.Month;
        return date.Day == CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month) ? (month + 1, 1) : (month, date.Day + 1);
    }
}
