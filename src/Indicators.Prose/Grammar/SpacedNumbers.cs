namespace Indicators.Prose.Grammar;

/// <summary>15. 4%, 7 850万元: a space that typesetting left inside a number, behind the point or as a thousands mark.</summary>
internal static class SpacedNumbers
{
    private const int Group = 3;
    private const string BeforeOrdinals = "表图第件例";

    /// <summary>Copies a text without the spaces inside the number at a place; returns how many characters were copied, or 0 where there is no such space.</summary>
    public static int Squeeze(ReadOnlySpan<char> text, int number, Span<char> squeezed)
    {
        int end = EndOf(text, number);
        if (end < 0)
            return 0;
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i < number || i >= end || !IsSpace(text[i]))
                squeezed[length++] = text[i];
        }

        return length;
    }

    /// <summary>How much of the text makes up so much of its squeezed form.</summary>
    public static int Stretch(ReadOnlySpan<char> text, int number, int consumed)
    {
        int end = EndOf(text, number);
        int left = consumed;
        for (int i = 0; i < text.Length; i++)
        {
            if (left == 0)
                return i;
            if (i < number || i >= end || !IsSpace(text[i]))
                left--;
        }

        return text.Length;
    }

    /// <summary>Where the digits of a number with such a space end; −1 where it has none.</summary>
    private static int EndOf(ReadOnlySpan<char> text, int number)
    {
        int end = Digits(text, number);
        if (end == number)
            return -1;
        return IsPoint(text, end) && IsSpace(text, end + 1) ? EndOfDecimals(text, end + 2) : EndOfGroups(text, number, end);
    }

    private static int EndOfDecimals(ReadOnlySpan<char> text, int start)
    {
        int end = Digits(text, start);
        return end > start && IsUnit(text, end) ? end : -1;
    }

    private static int EndOfGroups(ReadOnlySpan<char> text, int number, int first)
    {
        int end = first;
        while (IsSpace(text, end) && Digits(text, end + 1) == end + 1 + Group)
            end += 1 + Group;
        bool isSpaced = end > first && first - number <= Group && !(number > 0 && BeforeOrdinals.Contains(text[number - 1], StringComparison.Ordinal));
        if (isSpaced && IsPoint(text, end))
            end = Digits(text, end + 1);
        return isSpaced && IsUnit(text, end) ? end : -1;
    }

    /// <summary>A unit stands right behind, so that the digits are one number and no row of a table.</summary>
    private static bool IsUnit(ReadOnlySpan<char> text, int at) => at < text.Length && (char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.OtherLetter || text[at] is '%' or '％');

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && FigureScanner.IsDigit(text[at]))
            at++;
        return at;
    }

    private static bool IsPoint(ReadOnlySpan<char> text, int at) => at < text.Length && (text[at] is '.' or '．');

    private static bool IsSpace(ReadOnlySpan<char> text, int at) => at < text.Length && IsSpace(text[at]);

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u3000';
}
