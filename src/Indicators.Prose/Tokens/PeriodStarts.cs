using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>A quick no to places where no period can begin, so that numbers are not read twice.</summary>
internal sealed class PeriodStarts(LexiconTables lexicon)
{
    /// <summary>Opening quotation marks, which the name of a plan may stand in, and the Q of 2024Q3.</summary>
    public const string Quotes = "QqＱ“\"「『‘'＂＇《";

    /// <summary>一千九百八十六年: no number a period begins with is longer.</summary>
    private const int LongestNumber = 10;

    /// <summary>2024, 二〇二四</summary>
    private const int YearLength = 4;
    /// <summary>1840年以来: no older year stands without 年 in a text of policy.</summary>
    private const int EarliestYear = 1800;
    /// <summary>2060年前实现碳中和: and none that is further ahead.</summary>
    private const int LatestYear = 2200;
    private const string Spaces = " \u3000\u00A0";
    private const string Dashes = "—–－-~～〜―‒−─" + Spaces;

    // What may stand behind the first number of a period, whatever it counts (24年, 9月, 1—9月), and behind a year without 年 (2024上半年,
    // 2024Q3).
    private readonly CharacterSet _behind = lexicon.CharactersOf(WordSet.PeriodUnitStart, Dashes);
    private readonly CharacterSet _behindYear = lexicon.CharactersOf(WordSet.BehindBareYear, Dashes + "/.．QqSsHhMmWwAaTtDd0123456789");
    private readonly WordList _words = lexicon[WordSet.PeriodStart];
    private readonly WordList _leads = lexicon[WordSet.PeriodLead];

    public bool CanBegin(ReadOnlySpan<char> text, int start)
    {
        char c = text[start];
        if (FigureScanner.IsDigit(c))
            return DigitsCanBegin(text, start);
        return Numerals.IsNumeral(c) ? NumeralsCanBegin(text, start) : WordCanBegin(text[start..]);
    }

    private bool DigitsCanBegin(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (end < text.Length && end - start < LongestNumber && FigureScanner.IsDigit(text[end]))
            end++;
        char next = end < text.Length ? text[end] : '\0';
        return (end - start) switch
        {
            YearLength => _behind.Contains(next)
                || (IsYear(text.Slice(start, YearLength)) && (_behindYear.Contains(next) || !char.IsLetterOrDigit(next))),
            < YearLength => _behind.Contains(next),
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

    private bool NumeralsCanBegin(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (end < text.Length && end - start < LongestNumber && (Numerals.IsChineseDigit(text[end]) || text[end] == Numerals.Ten))
            end++;
        return end - start >= YearLength || (end < text.Length && _behind.Contains(text[end])) || text[end - 1] == Hanzi.PlanNumber;
    }

    /// <summary>今年, 上半年, 前三季度, “十四五”: by the first two characters; between them a scan may have left spaces.</summary>
    private bool WordCanBegin(ReadOnlySpan<char> text)
    {
        char next = text.Length > 1 ? text[1] : '\0';
        if (_words.Begins(text) || Spaces.Contains(next, StringComparison.Ordinal))
            return true;
        bool isLead = _leads.Has(text[0]) || Quotes.Contains(text[0], StringComparison.Ordinal);
        return isLead && (FigureScanner.IsDigit(next) || Numerals.IsNumeral(next));
    }
}
