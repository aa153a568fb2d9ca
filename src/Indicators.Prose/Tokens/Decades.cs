using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>Decades and the ends of centuries: 20世纪八九十年代, 上世纪80年代, 七十年代, 本世纪末.</summary>
internal static class Decades
{
    public static bool TryRead(LexiconTables lexicon, ReadOnlySpan<char> text, DateOnly? date, out TimePeriod? period, out int length)
    {
        period = null;
        int century = CenturyAt(lexicon, text, date, out length);
        if (length > 0 && lexicon[WordSet.CenturyEnd].Begins(text[length..]) && century > 0)
        {
            length++;
            period = TimePeriod.Year(century + 100);
            return true;
        }

        int from = DecadeAt(text[length..], out int to, out int digits);
        length += digits;
        int decade = digits == 0 ? 0 : lexicon[WordSet.Decade].AtStart(text[length..]);
        if (decade == 0)
            return false;
        length += decade;
        century = century > 0 ? century : 1900;
        period = TimePeriod.Years(century + from, century + to + 9);
        return true;
    }

    /// <summary>The hundreds of the years: 20世纪 is 1900; 本 and 上 by the document.</summary>
    private static int CenturyAt(LexiconTables lexicon, ReadOnlySpan<char> text, DateOnly? date, out int length)
    {
        int current = date is { } day ? (day.Year - 1) / 100 * 100 : 0;
        if ((length = lexicon[WordSet.ThisCentury].AtStart(text)) > 0)
            return current;
        if ((length = lexicon[WordSet.LastCentury].AtStart(text)) > 0)
            return Math.Max(0, current - 100);
        length = lexicon[WordSet.NamedCentury].AtStart(text);
        return length > 0 ? 1900 : 0;
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
        if (first <= 0 || ten >= text.Length || text[ten] != Numerals.Ten)
            return 0;
        length = ten + 1;
        to = (second > 0 ? second : first) * 10;
        return Math.Min(first * 10, to);
    }

    private static int DigitAt(ReadOnlySpan<char> text, int at) => at < text.Length ? Math.Max(0, Numerals.DigitOf(text[at])) : 0;
}
