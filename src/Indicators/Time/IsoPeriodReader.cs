using System.Globalization;

namespace Indicators;

/// <summary>
/// The SDMX and ISO 8601 grammar of periods, leniently: a year, a lettered or numbered part of it, a day; two of them
/// as a range; one of them with a duration.
/// </summary>
internal static class IsoPeriodReader
{
    public static bool TryRead(ref PeriodCursor cursor, out TimePeriod period)
    {
        if (!TryReadPart(ref cursor, out period))
            return false;
        if (cursor.Peek() == '.' && cursor.Peek(1) == '.')
        {
            cursor.Skip(2);
            return TryReadEnd(ref cursor, ref period);
        }

        if (!cursor.Accept('/'))
            return true;
        return cursor.Accept('P') ? TryReadDuration(ref cursor, ref period) : TryReadEnd(ref cursor, ref period);
    }

    /// <summary>Reads the second of two periods; the result runs from the start of the first to the end of the second.</summary>
    private static bool TryReadEnd(ref PeriodCursor cursor, ref TimePeriod period)
    {
        int at = cursor.Position;
        return TryReadPart(ref cursor, out TimePeriod last) && TryJoin(ref cursor, at, last, ref period);
    }

    private static bool TryJoin(ref PeriodCursor cursor, int at, TimePeriod last, ref TimePeriod period)
    {
        if (last.StartDate < period.StartDate || last.EndDate < period.EndDate)
            return cursor.Fail(ParseErrorCode.PeriodReversed, at, cursor.Position - at);
        period = TimePeriod.Between(period.StartDate, last.EndDate);
        return true;
    }

    private static bool TryReadPart(ref PeriodCursor cursor, out TimePeriod period)
    {
        period = default;
        int at = cursor.Position;
        int digits = cursor.DigitRun();
        if (digits is not (4 or 6 or 8))
            return cursor.FailHere(ParseErrorCode.PeriodExpected);
        int year = cursor.TakeDigits(4);
        if (year == 0)
            return cursor.Fail(ParseErrorCode.PeriodInvalid, at, 4);
        return digits == 4 ? TryReadRest(ref cursor, year, out period) : TryReadMonth(ref cursor, year, dashed: false, out period);
    }

    /// <summary>What follows the year: nothing, a month and perhaps a day, a lettered part, or another year.</summary>
    private static bool TryReadRest(ref PeriodCursor cursor, int year, out TimePeriod period)
    {
        period = TimePeriod.Year(year);
        if (cursor.Peek() != '-')
            return IsPartLetter(cursor.Peek()) && PeriodCursor.IsDecimalDigit(cursor.Peek(1))
                ? TryReadLettered(ref cursor, year, out period)
                : true;
        cursor.Skip(1);
        if (IsPartLetter(cursor.Peek()))
            return TryReadLettered(ref cursor, year, out period);
        return cursor.DigitRun() switch
        {
            2 => TryReadMonth(ref cursor, year, dashed: true, out period),
            4 => TryReadLastYear(ref cursor, ref period),
            _ => cursor.FailHere(ParseErrorCode.PeriodExpected),
        };
    }

    /// <summary>2021-2025: a second year.</summary>
    private static bool TryReadLastYear(ref PeriodCursor cursor, ref TimePeriod period)
    {
        int at = cursor.Position;
        int year = cursor.TakeDigits(4);
        return year == 0 ? cursor.Fail(ParseErrorCode.PeriodInvalid, at, 4) : TryJoin(ref cursor, at, TimePeriod.Year(year), ref period);
    }

    private static bool TryReadMonth(ref PeriodCursor cursor, int year, bool dashed, out TimePeriod period)
    {
        period = default;
        int at = cursor.Position;
        int month = cursor.TakeDigits(2);
        if (month is < 1 or > 12)
            return cursor.Fail(ParseErrorCode.PeriodInvalid, at, 2);
        period = TimePeriod.Month(year, month);
        bool day = dashed ? cursor.Peek() == '-' && PeriodCursor.IsDecimalDigit(cursor.Peek(1)) : cursor.DigitRun() == 2;
        cursor.Skip(day && dashed ? 1 : 0);
        return !day || TryReadDay(ref cursor, year, month, out period);
    }

    private static bool TryReadDay(ref PeriodCursor cursor, int year, int month, out TimePeriod period)
    {
        period = default;
        if (cursor.DigitRun() != 2)
            return cursor.FailHere(ParseErrorCode.PeriodExpected);
        int at = cursor.Position;
        int day = cursor.TakeDigits(2);
        if (!CivilCalendar.IsDate(year, month, day))
            return cursor.Fail(ParseErrorCode.PeriodInvalid, at, 2);
        period = TimePeriod.Day(new DateOnly(year, month, day));
        return true;
    }

    private static bool IsPartLetter(char c) =>
        char.ToUpperInvariant(c) is 'A' or 'S' or 'H' or 'T' or 'Q' or 'M' or 'W' or 'D';

    private static bool TryReadLettered(ref PeriodCursor cursor, int year, out TimePeriod period)
    {
        bool quarter = char.ToUpperInvariant(cursor.Peek()) == 'Q';
        return TryReadOrdinal(ref cursor, year, out period) && (!quarter || TryReadLastQuarter(ref cursor, year, ref period));
    }

    private static bool TryReadOrdinal(ref PeriodCursor cursor, int year, out TimePeriod period)
    {
        period = default;
        int at = cursor.Position;
        char letter = char.ToUpperInvariant(cursor.Peek());
        cursor.Skip(1);
        int digits = cursor.DigitRun();
        if (digits == 0)
            return cursor.FailHere(ParseErrorCode.PeriodExpected);
        return (digits <= LongestOrdinal(letter) && TryPart(year, letter, cursor.TakeDigits(digits), out period))
            || cursor.Fail(ParseErrorCode.PeriodInvalid, at, digits + 1);
    }

    private static int LongestOrdinal(char letter) => letter switch { 'M' or 'W' => 2, 'D' => 3, _ => 1 };

    /// <summary>2024Q1-Q3: a second quarter of the same year.</summary>
    private static bool TryReadLastQuarter(ref PeriodCursor cursor, int year, ref TimePeriod period)
    {
        if (cursor.Peek() is not '-' || char.ToUpperInvariant(cursor.Peek(1)) is not 'Q')
            return true;
        int at = cursor.Position + 1;
        cursor.Skip(1);
        return TryReadOrdinal(ref cursor, year, out TimePeriod last) && TryJoin(ref cursor, at, last, ref period);
    }

    private static bool TryPart(int year, char letter, int number, out TimePeriod period)
    {
        switch (letter)
        {
            case 'W':
                return TryWeek(year, number, out period);
            case 'D':
                return TryDayOfYear(year, number, out period);
            default:
                return TryMonths(year, letter switch { 'A' => 12, 'T' => 4, 'Q' => 3, 'M' => 1, _ => 6 }, number, out period);
        }
    }

    private static bool TryMonths(int year, int length, int number, out TimePeriod period)
    {
        bool inside = number >= 1 && number <= 12 / length;
        period = inside ? TimePeriod.Months(year, ((number - 1) * length) + 1, number * length) : default;
        return inside;
    }

    private static bool TryWeek(int year, int week, out TimePeriod period)
    {
        period = default;
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year))
            return false;
        // The Monday of week 1 is in the calendar for every year; the last Sunday of 9999 is not.
        DateOnly monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return TimePeriod.TrySpan(monday, 0, 7, out period);
    }

    private static bool TryDayOfYear(int year, int day, out TimePeriod period)
    {
        bool inside = day >= 1 && day <= (DateTime.IsLeapYear(year) ? 366 : 365);
        period = inside ? TimePeriod.Day(new DateOnly(year, 1, 1).AddDays(day - 1)) : default;
        return inside;
    }

    /// <summary>Reads what follows the P of a duration and begins it at the start of the period read so far.</summary>
    private static bool TryReadDuration(ref PeriodCursor cursor, ref TimePeriod period)
    {
        int at = cursor.Position - 1;
        long months = 0;
        long days = 0;
        int parts = 0;
        foreach (char unit in "YMWD")
        {
            int digits = cursor.DigitRun();
            if (digits is 0 or > 7 || cursor.Peek(digits) != unit)
                continue;
            int count = cursor.TakeDigits(digits);
            cursor.Skip(1);
            months += unit switch { 'Y' => count * 12L, 'M' => count, _ => 0 };
            days += unit switch { 'W' => count * 7L, 'D' => count, _ => 0 };
            parts++;
        }

        if (parts == 0 || cursor.DigitRun() > 0)
            return cursor.FailHere(ParseErrorCode.PeriodExpected);
        return TimePeriod.TrySpan(period.StartDate, months, days, out period)
            || cursor.Fail(ParseErrorCode.PeriodInvalid, at, cursor.Position - at);
    }
}
