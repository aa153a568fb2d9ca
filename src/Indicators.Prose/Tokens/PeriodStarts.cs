using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>A quick no to places where no period can begin, so that numbers are not read twice.</summary>
internal static class PeriodStarts
{
    private const int LongestNumber = 10;
    private const int YearLength = 4;
    private const int EarliestYear = 1800;
    private const int LatestYear = 2200;

    /// <summary>What may stand behind the first number of a period, whatever it counts: 24年, 9月, 1—9月, 80年代, 21世纪.</summary>
    private static readonly CharacterSet Behind = new("年月季日号世十—–－-~～〜至到―‒−─ \u3000\u00A0");

    /// <summary>And what may stand behind a year without 年: 2024上半年, 2024Q3, 2024/2025, 2024、2025年.</summary>
    private static readonly CharacterSet BehindYear = new("上下前第一二三四全年月季底末、和与及/.．QqSsHhMmWwAaTtDd—–－-~～〜至到―‒−─ \u3000\u00A00123456789");

    /// <summary>What a period may begin with beside digits and numerals.</summary>
    public const string Beginnings = "今本去明全上下前第近后大目当截这月年过未最现如QqＱ“\"「『‘'＂＇《";

    public static bool CanBegin(ReadOnlySpan<char> text, int start)
    {
        char c = text[start];
        if (FigureScanner.IsDigit(c))
            return DigitsCanBegin(text, start);
        char next = start + 1 < text.Length ? text[start + 1] : '\0';
        return Numerals.IsNumeral(c) ? NumeralsCanBegin(text, start) : WordCanBegin(c, next);
    }

    private static bool DigitsCanBegin(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (end < text.Length && end - start < LongestNumber && FigureScanner.IsDigit(text[end]))
            end++;
        char next = end < text.Length ? text[end] : '\0';
        return (end - start) switch
        {
            YearLength => Behind.Contains(next) || (IsYear(text.Slice(start, YearLength)) && (BehindYear.Contains(next) || !char.IsLetterOrDigit(next))),
            < YearLength => Behind.Contains(next),
            _ => true,
        };
    }

    private static bool IsYear(ReadOnlySpan<char> digits)
    {
        int year = 0;
        foreach (char digit in digits)
            year = (year * 10) + ((digit - '0') & 0xF);
        return year is >= EarliestYear and <= LatestYear;
    }

    private static bool NumeralsCanBegin(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (end < text.Length && end - start < LongestNumber && (Numerals.IsChineseDigit(text[end]) || text[end] == '十'))
            end++;
        return end - start >= YearLength || (end < text.Length && Behind.Contains(text[end])) || text[end - 1] == '五';
    }

    /// <summary>The words for time, by their first two characters; between them a scan may have left spaces.</summary>
    private static bool WordCanBegin(char first, char next)
    {
        bool isSpace = next is ' ' or '\u3000' or '\u00A0';
        return first switch
        {
            '今' => next is '年' or '后' || isSpace,
            '本' => next is '年' or '月' or '季' or '世' || isSpace,
            '去' or '明' or '全' => next is '年' || isSpace,
            '上' or '下' => next is '年' or '月' or '季' or '半' or '个' or '一' or '上' or '世' || isSpace,
            '前' => next is '年' || IsNumber(next) || isSpace,
            '第' or '近' => IsNumber(next) || isSpace,
            '后' => next is '年' || isSpace,
            '大' or '目' => next is '前' || isSpace,
            '当' => next is '前' or '月' or '年' || isSpace,
            '截' => next is '至' or '止' || isSpace,
            '这' => next is '个' or '一' || isSpace,
            '月' or '年' => next is '末' or '底' || isSpace,
            '过' => next is '去',
            '未' => next is '来',
            '最' => next is '近',
            '现' => next is '在',
            '如' => next is '今',
            'Q' or 'q' or 'Ｑ' => FigureScanner.IsDigit(next) || isSpace,
            '“' or '"' or '「' or '『' or '‘' or '\'' or '＂' or '＇' or '《' => Numerals.IsNumeral(next) || FigureScanner.IsDigit(next) || isSpace,
            _ => false,
        };
    }

    private static bool IsNumber(char c) => FigureScanner.IsDigit(c) || Numerals.IsNumeral(c);
}
