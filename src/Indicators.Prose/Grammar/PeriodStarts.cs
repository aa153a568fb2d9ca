using System.Buffers;

namespace Indicators.Prose.Grammar;

/// <summary>A quick no to places where no period can begin, so that numbers are not read twice.</summary>
internal static class PeriodStarts
{
    /// <summary>The first characters of words for time.</summary>
    private static readonly SearchValues<char> Words = SearchValues.Create("今本去上大前明后下这月目当截第年全QqＱ过未近最“\"「『‘'＂＇《");

    /// <summary>What may stand behind the first number of a period.</summary>
    private static readonly SearchValues<char> Behind = SearchValues.Create("年月季上下日号一二三四五—–-－~～〜至到―‒−─/Q世个全 .");

    public static bool CanBegin(ReadOnlySpan<char> text, int start)
    {
        char c = text[start];
        if (!FigureScanner.IsDigit(c) && !Numerals.IsNumeral(c))
            return Words.Contains(c);
        int end = start + 1;
        while (end < text.Length && end - start < 10 && (FigureScanner.IsDigit(text[end]) || Numerals.IsChineseDigit(text[end]) || text[end] == '十'))
            end++;
        return end - start >= 4 || (end < text.Length && Behind.Contains(text[end])) || text[end - 1] == '五';
    }
}
