namespace Indicators.Prose.Tokens;

/// <summary>Decades and the ends of centuries: 20世纪八九十年代, 上世纪80年代, 七十年代, 本世纪末.</summary>
internal static class Decades
{
    public static bool TryRead(ReadOnlySpan<char> text, DateOnly? date, out TimePeriod? period, out int length)
    {
        period = null;
        int century = CenturyAt(text, date, out length);
        if (length > 0 && text[length..].StartsWith("末", StringComparison.Ordinal) && century > 0)
        {
            length++;
            period = TimePeriod.Year(century + 100);
            return true;
        }

        int from = DecadeAt(text[length..], out int to, out int digits);
        length += digits;
        if (digits == 0 || !text[length..].StartsWith("年代", StringComparison.Ordinal))
            return false;
        length += 2;
        century = century > 0 ? century : 1900;
        period = TimePeriod.Years(century + from, century + to + 9);
        return true;
    }

    /// <summary>The hundreds of the years: 20世纪 is 1900; 本 and 上 by the document.</summary>
    private static int CenturyAt(ReadOnlySpan<char> text, DateOnly? date, out int length)
    {
        length = 0;
        int current = date is { } day ? (day.Year - 1) / 100 * 100 : 0;
        if (text.StartsWith("本世纪", StringComparison.Ordinal) || text.StartsWith("上世纪", StringComparison.Ordinal))
        {
            length = 3;
            return text[0] == '本' ? current : Math.Max(0, current - 100);
        }

        if (!text.StartsWith("20世纪", StringComparison.Ordinal))
            return 0;
        length = 4;
        return 1900;
    }

    /// <summary>80, 八十, 八九十: the first decade and the last.</summary>
    private static int DecadeAt(ReadOnlySpan<char> text, out int to, out int length)
    {
        to = 0;
        length = 0;
        if (text.Length >= 2 && char.IsAsciiDigit(text[0]) && text[1] == '0')
        {
            length = 2;
            return to = (text[0] - '0') * 10;
        }

        int first = DigitAt(text, 0);
        int second = DigitAt(text, 1);
        int ten = second > 0 ? 2 : 1;
        if (first <= 0 || ten >= text.Length || text[ten] != '十')
            return 0;
        length = ten + 1;
        to = (second > 0 ? second : first) * 10;
        return Math.Min(first * 10, to);
    }

    private static int DigitAt(ReadOnlySpan<char> text, int at) => at < text.Length ? "一二三四五六七八九".IndexOf(text[at], StringComparison.Ordinal) + 1 : 0;
}
