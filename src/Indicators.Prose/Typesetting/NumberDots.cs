using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Typesetting;

/// <summary>
/// The dot in the middle of the line that papers of the 1950s print as a decimal point: 574·6万吨, 五七四·六亿元 (digits in a row),
/// 五百七十四·六亿元. Two of them make a date (一九五七·六·二六), and one in quotation marks a name (“三·八”).
/// </summary>
internal static class NumberDots
{
    /// <summary>一九五七·一二三四五: no part of a number in such dots is longer.</summary>
    private const int LongestRow = 10;

    public const string Starts = "·•‧∙・･";

    public static void Take(CutText cuts, ReadOnlySpan<char> text, int dot)
    {
        if (dot == 0 || dot + 1 >= text.Length)
            return;
        bool isDigits = Digits.IsDigit(text[dot - 1]) && Digits.IsDigit(text[dot + 1]);
        if (!isDigits && !(Digits.IsNumeral(text[dot - 1]) && Numerals.IsChineseDigit(text[dot + 1])))
            return;
        int start = Run(text, dot - 1, -1, isDigits);
        int end = Run(text, dot + 1, 1, isDigits);
        if (IsDotted(text, start) || IsDotted(text, end) || (start >= 0 && text[start] is '“' or '‘' or '「' or '"'))
            return;
        if (isDigits)
            cuts.Replace(dot, 1, '.');
        else
            TakeNumerals(cuts, text, start + 1, dot, end);
    }

    /// <summary>Digits in a row become figures, for the grammar of numbers has no such row; a numeral keeps its characters.</summary>
    private static void TakeNumerals(CutText cuts, ReadOnlySpan<char> text, int start, int dot, int end)
    {
        bool isRow = dot - start > 1 && !HasPlace(text[start..dot]);
        // What was cut out of the row before cannot be written over: such a row is left, and not read.
        if (!isRow || (cuts.Count > 0 && cuts[cuts.Count - 1].End > start))
        {
            cuts.Replace(dot, 1, Hanzi.Point);
            return;
        }

        for (int i = start; i < end && Numerals.IsChineseDigit(text[i]) | i == dot; i++)
            cuts.Replace(i, 1, i == dot ? '.' : (char)('0' + Numerals.DigitOf(text[i])));
    }

    private static bool HasPlace(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Numerals.IsPlace(c))
                return true;
        }

        return false;
    }

    private static int Run(ReadOnlySpan<char> text, int from, int step, bool isDigits)
    {
        int i = from;
        while (i >= 0 && i < text.Length && Math.Abs(i - from) < LongestRow && (isDigits ? Digits.IsDigit(text[i]) : IsInNumber(text[i])))
            i += step;
        return i;
    }

    private static bool IsInNumber(char c) => Numerals.IsChineseDigit(c) || Numerals.IsPlace(c);

    private static bool IsDotted(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && Starts.Contains(text[at], StringComparison.Ordinal);
}
