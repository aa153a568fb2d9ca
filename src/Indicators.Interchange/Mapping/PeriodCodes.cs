using System.Globalization;

namespace Indicators.Interchange;

/// <summary>
/// TIME_PERIOD: read by the standard and leniently (2020Q3, 202409, a time of day, a zone), written strictly. Where a
/// reporting year does not begin in January, its parts begin with it.
/// </summary>
internal static class PeriodCodes
{
    /// <summary>The period of a text.</summary>
    /// <param name="text">The text of TIME_PERIOD.</param>
    /// <param name="yearStart">The day a reporting year begins, as <c>--07-01</c>; empty for the first of January.</param>
    /// <param name="period">The period.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<char> yearStart, out TimePeriod period)
    {
        text = WithoutTime(text.Trim());
        if (!TimePeriod.TryParse(text, out period))
            return false;
        return yearStart.IsEmpty || yearStart is "--01-01" || !IsReporting(text) || TryShift(text, yearStart, ref period);
    }

    /// <summary>The frequency a period is written with.</summary>
    public static string FrequencyOf(TimePeriod? period) => period?.Frequency switch
    {
        null => "_U",
        Frequency.Annual => "A",
        Frequency.HalfYearly => "S",
        Frequency.Quarterly => "Q",
        Frequency.Monthly => "M",
        Frequency.Weekly => "W",
        Frequency.Daily => "D",
        Frequency.MultiYear when period.Value.WholeMonths is 24 or 36 or 48 or 60 or 120 or 240 or 360 =>
            string.Create(CultureInfo.InvariantCulture, $"A{period.Value.WholeMonths / 12}"),
        _ => "_O",
    };

    /// <summary>Without the time of day and the zone: figures are of whole days.</summary>
    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        ReadOnlySpan<char> first = slash < 0 ? text : text[..slash];
        ReadOnlySpan<char> bare = WithoutZone(first);
        int time = bare.IndexOf('T');
        // 2024-T1 is a trimester, 2024-01-31T00:00:00 a time of day.
        if (time == 10)
            bare = bare[..time];
        if (bare.Length == first.Length)
            return text;
        return slash < 0 ? bare : string.Concat(bare, text[slash..]);
    }

    private static ReadOnlySpan<char> WithoutZone(ReadOnlySpan<char> text)
    {
        if (text.Length > 4 && text[^1] == 'Z')
            return text[..^1];
        bool zoned = text.Length > 9 && text[^3] == ':' && text[^6] is '+' or '-' && char.IsAsciiDigit(text[^1]);
        // The minutes of a time of day have a colon too, but no sign before their hours.
        return zoned && (text[^6] == '+' || text.IndexOf('T') >= 0 || text.Length > 10) ? text[..^6] : text;
    }

    /// <summary>2024-Q1, 2024-M03, 2024-A1: a part of the reporting year, not of the calendar's.</summary>
    private static bool IsReporting(ReadOnlySpan<char> text) => text.Length > 5 && text[4] == '-' && char.IsAsciiLetter(text[5]);

    private static bool TryShift(ReadOnlySpan<char> text, ReadOnlySpan<char> yearStart, ref TimePeriod period)
    {
        if (!DateOnly.TryParseExact($"2023{yearStart[1..]}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out DateOnly start))
            return false;
        int year = int.Parse(text[..4], CultureInfo.InvariantCulture);
        var first = new DateOnly(year, start.Month, Math.Min(start.Day, DateTime.DaysInMonth(year, start.Month)));
        char letter = char.ToUpperInvariant(text[5]);
        int number = int.Parse(text[6..], CultureInfo.InvariantCulture);
        int months = letter switch { 'A' => 12, 'S' or 'H' => 6, 'T' => 4, 'Q' => 3, 'M' => 1, _ => 0 };
        period = letter switch
        {
            'W' => TimePeriod.Span(FirstWeek(first).AddDays((number - 1) * 7), days: 7),
            'D' => TimePeriod.Day(first.AddDays(number - 1)),
            _ => TimePeriod.Between(first.AddMonths((number - 1) * months), first.AddMonths(number * months).AddDays(-1)),
        };
        return true;
    }

    /// <summary>The Monday of the week with the first Thursday on or after the start of the year.</summary>
    private static DateOnly FirstWeek(DateOnly yearStart)
    {
        int toThursday = ((int)DayOfWeek.Thursday - (int)yearStart.DayOfWeek + 7) % 7;
        return yearStart.AddDays(toThursday - 3);
    }
}
