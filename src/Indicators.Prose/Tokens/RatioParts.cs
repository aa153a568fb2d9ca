using System.Globalization;
using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// 2.31∶1, 6.1:40.2:53.7: numbers told in proportion to each other are one figure. 14:30 is a time of day and 3:1 may be a score: whole
/// numbers are read only where the clause speaks of a proportion.
/// </summary>
internal static class RatioParts
{
    /// <summary>比例为2:2:1:3:1: no proportion a text tells has more parts.</summary>
    private const int MostParts = 8;
    /// <summary>12345678.123: what is longer is a row of digits.</summary>
    private const int LongestNumber = 12;
    /// <summary>城乡居民人均可支配收入之比由上年的2.31:1: how far before a proportion its word stands.</summary>
    private const int Reach = 24;

    /// <summary>Reads one at a place where one may begin; null where there is none.</summary>
    public static decimal[]? Read(ReadOnlySpan<char> text, int start, WordList words, out int end)
    {
        end = start;
        Span<decimal> parts = stackalloc decimal[MostParts];
        int count = 0;
        bool hasDecimals = false;
        for (int at = start; count < MostParts && TryNumber(text, at, out decimal number, out int after); at = after + 1)
        {
            parts[count++] = number;
            hasDecimals |= number.Scale > 0;
            end = after;
            if (after >= text.Length || !IsJoint(text[after]))
                break;
        }

        if (count < 2 || parts[..count].Contains(0m) || GoesOn(text, start, end) || !(hasDecimals || IsToldAsOne(text, start, end, words)))
            return null;
        return parts[..count].ToArray();
    }

    /// <summary>Most numbers are followed by something else, and nothing is worked out for them.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (FigureScanner.IsDigit(text[at]) || text[at] is '.' or '．'))
            at++;
        return at + 1 < text.Length && IsJoint(text[at]);
    }

    private static bool IsJoint(char c) => c is ':' or '：' or '∶' or '﹕' or 'ː';

    private static bool TryNumber(ReadOnlySpan<char> text, int start, out decimal number, out int end)
    {
        number = 0m;
        end = start;
        Span<char> digits = stackalloc char[LongestNumber];
        while (end < text.Length && end - start < LongestNumber
            && (FigureScanner.IsDigit(text[end]) || (text[end] is '.' or '．' && end > start)))
        {
            digits[end - start] = text[end] is '.' or '．' ? '.' : (char)(text[end] >= '０' ? text[end] - '０' + '0' : text[end]);
            end++;
        }

        return end > start
            && decimal.TryParse(digits[..(end - start)], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>A code or a longer number: v1:2.5, 6.1:40.2%.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '/' || IsJoint(text[start - 1])))
        || (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '%' or '％' or '/' || IsJoint(text[end])));

    /// <summary>比例为3:2, 按1:1.5的比例, 配比1:2: a word of proportion before it in the clause, or right behind.</summary>
    private static bool IsToldAsOne(ReadOnlySpan<char> text, int start, int end, WordList words)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, start - Reach)..start];
        before = before[(before.LastIndexOfAny('。', '；', '，') + 1)..];
        ReadOnlySpan<char> after = text[end..].TrimStart(Hanzi.Of);
        return words.FindLast(before) >= 0 || words.AtStart(after) > 0;
    }
}
