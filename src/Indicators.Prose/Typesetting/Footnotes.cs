using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Typesetting;

/// <summary>Punctuation of footnotes, which may stand inside a figure: 56.7[1]亿元, 56.7①亿元, 56.7²亿元, 56.7（注1）亿元.</summary>
internal static class Footnotes
{
    /// <summary>56.7[128]亿元: no page has a thousand notes.</summary>
    private const int LongestNumber = 3;
    private const string Superscripts = "¹²³⁰⁴⁵⁶⁷⁸⁹";

    /// <summary>Everything a mark may begin with.</summary>
    public const string Starts = "[［(（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳" + Superscripts;

    /// <summary>The length of the mark at a place; 0 where none stands there.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start, char before) => text[start] switch
    {
        '[' => Bracketed(text, start, ']'),
        '［' => Bracketed(text, start, '］'),
        '(' or '（' => IsInFigure(before) ? InParentheses(text, start) : 0,
        >= '①' and <= '⑳' => IsInFigure(before) && ContinuesFigure(text, start + 1) ? 1 : 0,
        _ => IsInFigure(before) ? Raised(text, start) : 0,
    };

    /// <summary>[1], [注2]: up to three digits; [2024] is the year of a document.</summary>
    private static int Bracketed(ReadOnlySpan<char> text, int start, char close)
    {
        int length = NumberLength(text, start + 1);
        return length > 0 && start + 1 + length < text.Length && text[start + 1 + length] == close ? length + 2 : 0;
    }

    /// <summary>（注1） between the number and the rest of its figure; what else stands in parentheses is words.</summary>
    private static int InParentheses(ReadOnlySpan<char> text, int start)
    {
        int length = NumberLength(text, start + 1);
        int end = start + 1 + length;
        return length > 0 && end < text.Length && text[end] is ')' or '）' && ContinuesFigure(text, end + 1) ? length + 2 : 0;
    }

    private static int NumberLength(ReadOnlySpan<char> text, int start)
    {
        int note = start < text.Length && text[start] == Hanzi.Note ? 1 : 0;
        int digits = Digits.RunAt(text, start + note);
        return digits is > 0 and <= LongestNumber ? note + digits : 0;
    }

    /// <summary>A raised number behind a digit, but the power of 1.2×10⁴.</summary>
    private static int Raised(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start <= LongestNumber && Superscripts.Contains(text[end], StringComparison.Ordinal))
            end++;
        bool isPower = text[..start].EndsWith("×10", StringComparison.Ordinal)
            || text[..start].EndsWith("x10", StringComparison.OrdinalIgnoreCase);
        return !isPower && ContinuesFigure(text, end) ? end - start : 0;
    }

    private static bool IsInFigure(char before) => Digits.IsDigit(before) || Digits.IsNumeral(before);

    /// <summary>A figure goes on with digits, a scale or a unit, all of which are letters or signs and no marks.</summary>
    private static bool ContinuesFigure(ReadOnlySpan<char> text, int at) =>
        at < text.Length && !char.IsWhiteSpace(text[at]) && !Punctuation.IsMark(text[at]);
}
