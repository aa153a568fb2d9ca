using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Periods;

/// <summary>
/// The day a text says it is dated, in its head: a line that is the date (1987年2月20日), a date with its time or alone in a
/// line of the page's head (来源：… 2024-02-27 16:03), a dateline (2024年2月27日电), or the occasion in brackets
/// ((2018年12月26日在…会议上)). A date in prose dates an event, not the text.
/// </summary>
internal static class HeadDate
{
    /// <summary>How far the head of a text reaches.</summary>
    public const int Longest = 1500;

    /// <summary>某市统计局关于2024年经济运行的公报（2025年2月10日）: the title with its date is no longer.</summary>
    private const int LongestLine = 80;

    /// <summary>2025年2月10日 上午9:30: what may follow the day.</summary>
    private const int LongestTail = 10;

    /// <summary>2025-02-10</summary>
    private const int IsoLength = 10;

    /// <summary>The date of the document, where a line at the head of it says so.</summary>
    public static DateOnly? Of(LexiconTables lexicon, ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        for (int i = 0; i + 7 < Math.Min(text.Length, LongestLine); i++)
        {
            if (text[i] is not ('1' or '2') || (i > 0 && FigureScanner.IsDigit(text[i - 1])))
                continue;
            if (Iso(text, i) is { } iso)
                return iso;
            if (Chinese(text, i, out int end) is { } date && IsDateLine(lexicon, text, i, end))
                return date;
        }

        return null;
    }

    private static DateOnly? Iso(ReadOnlySpan<char> text, int i)
    {
        if (i + IsoLength > text.Length || text.Length > LongestLine || text.Contains('。') || text[i + 4] is not ('-' or '/' or '.')
            || text[i + 7] != text[i + 4])
            return null;
        ReadOnlySpan<char> after = text[(i + IsoLength)..];
        bool isAlone = after.IsEmpty || char.IsWhiteSpace(after[0]);
        return isAlone && Number(text.Slice(i, 4)) is { } year && Number(text.Slice(i + 5, 2)) is { } month
            && Number(text.Slice(i + 8, 2)) is { } day
            ? Date(year, month, day)
            : null;
    }

    private static DateOnly? Chinese(ReadOnlySpan<char> text, int i, out int end)
    {
        end = i;
        if (Part(text, ref end, 4, Hanzi.Year) is not { } year || Part(text, ref end, 2, Hanzi.Month) is not { } month
            || Part(text, ref end, 2, Hanzi.Day) is not { } day)
            return null;
        return Date(year, month, day);
    }

    /// <summary>Digits up to a mark; null where they are none, or too many.</summary>
    private static int? Part(ReadOnlySpan<char> text, ref int at, int digits, char mark)
    {
        int length = text[at..].IndexOf(mark);
        if (length < 1 || length > digits)
            return null;
        int? number = Number(text.Slice(at, length));
        at += length + 1;
        return number;
    }

    private static bool IsDateLine(LexiconTables lexicon, ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> after = text[end..];
        if (lexicon[WordSet.Dateline].Begins(after))
            return true;
        ReadOnlySpan<char> before = text[..start].Trim();
        bool isInBrackets = before is "（" or "(";
        bool isLabelled = before.IsEmpty || before.EndsWith("：", StringComparison.Ordinal) || before.EndsWith(":", StringComparison.Ordinal)
            || isInBrackets;
        return isLabelled && (after.Length <= LongestTail || isInBrackets) && !after.Contains('，') && !after.Contains('。');
    }

    private static int? Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c))
                return null;
            number = (number * 10) + (c - '0');
        }

        return number;
    }

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
