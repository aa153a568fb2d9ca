using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// Finds stretches of time, with the grammar of periods. Words relative to a document give a token without a period where it has no date.
/// </summary>
internal sealed class PeriodScanner(Sentence sentence)
{
    // Two days that agree in nothing: what reads the same against both is no relative word.
    private static readonly DateOnly OneDay = new(2001, 2, 3);
    private static readonly DateOnly OtherDay = new(2012, 11, 14);

    /// <summary>A year named longer ago than this is history, not what the text gives an account of.</summary>
    private const int OldestAccount = 2;

    private readonly YearSpans _spans = new(sentence.Lexicon);
    private readonly ShortPeriods _short = new(sentence);
    private readonly PeriodStarts _starts = new(sentence.Lexicon);
    private int? _year;

    /// <summary>A quick no to places where no period can begin.</summary>
    public bool CanBegin(ReadOnlySpan<char> text, int start) => _starts.CanBegin(text, start);

    public bool TryScan(int start, out int end)
    {
        ReadOnlySpan<char> text = sentence.Span;
        end = start;
        if (!_starts.CanBegin(text, start))
            return false;
        if (TrySameYear(text[start..], out TimePeriod? period, out int length)
            || YearLists.TryRead(sentence.Lexicon, text[start..], out period, out length)
            || _short.TryRead(text, start, sentence.DocumentDate, out period, out length)
            || _spans.TryRead(text, start, sentence, out period, out length))
        {
            end = start + length;
            sentence.Add(TokenKind.Period, start, end).Period = period;
            return true;
        }

        if (!TryRead(text[start..], start > 0 ? text[start - 1] : ' ', out period, out length))
        {
            length = 4;
            if ((start > 0 && IsDigit(text[start - 1])) || !YearLists.TryFirst(sentence.Lexicon, text[start..], out period))
                return false;
        }

        end = start + length;
        if (start > 0 && text[start - 1] is '〔' or '[')
            return false;
        if (end < text.Length && sentence.Lexicon[WordSet.DecadeEnd].Has(text[end]))
        {
            sentence.Add(TokenKind.Name, start, ++end);
            return true;
        }

        // 比“六五”期间增长: a base is not the plan the text tells of.
        bool isBase = start > 0 && sentence.Lexicon[WordSet.BaseBeforePlan].Has(text[start - 1]);
        if (!isBase && period is { WholeMonths: 60 } plan && FiveYearPlans.Find(plan) is not null)
            _spans.TakePlan(plan);
        // 第一个五年计划五年的总和: the same years, said again.
        if (period is { WholeMonths: 60 } years && FiveYearPlans.Find(years) is not null)
            end += sentence.Lexicon[WordSet.YearsBehindPlan].AtStart(text[end..]);
        // 去年全年: one name.
        if (text[end - 1] == Hanzi.Year && period is { WholeMonths: 12 })
            end += sentence.Lexicon[WordSet.WholeYear].AtStart(text[end..]);
        sentence.Add(TokenKind.Period, start, end).Period = period;
        return true;
    }

    /// <summary>这一年: the year that was named last.</summary>
    private bool TrySameYear(ReadOnlySpan<char> text, out TimePeriod? period, out int length)
    {
        length = sentence.Lexicon[WordSet.SameYear].AtStart(text);
        period = length > 0 && _year is { } year ? TimePeriod.Year(year) : null;
        return period is not null;
    }

    private bool TryRead(ReadOnlySpan<char> text, char before, out TimePeriod? period, out int length)
    {
        period = null;
        if (sentence.DocumentDate is { } date)
        {
            bool read = TimePeriod.TryReadPrefix(text, date, out TimePeriod found, out length);
            if (read)
                period = Place(text[..length], before, found, date);
            return read && !IsRowOfDigits(text[..length], found);
        }

        if (!TimePeriod.TryReadPrefix(text, OneDay, out TimePeriod one, out length))
            return false;
        if (IsRowOfDigits(text[..length], one))
            return false;
        period = TimePeriod.TryReadPrefix(text, OtherDay, out TimePeriod other, out _) && one == other ? one : null;
        return true;
    }

    /// <summary>4665 is no year: four digits alone, far from any a text speaks of.</summary>
    private static bool IsRowOfDigits(ReadOnlySpan<char> literal, TimePeriod found) =>
        literal.Length == 4 && char.IsAsciiDigit(literal[3]) && found.StartDate.Year is < 1800 or > 2100;

    /// <summary>
    /// A part of a year without its year (三季度, 12月, 年末) is one of the year the text is about: the one it named last,
    /// where that of the document would not have come yet; 全年 and 年末 in the first months of a year look back.
    /// </summary>
    private TimePeriod Place(ReadOnlySpan<char> literal, char before, TimePeriod found, DateOnly date)
    {
        LexiconTables lexicon = sentence.Lexicon;
        if (_year == date.Year - 1 && lexicon[WordSet.LastYear].Begins(literal))
            return Shift(literal, date.Year - 1, found);
        if (NamesYear(literal))
        {
            bool isAccount = ((IsDigit(literal[0]) && IsDigit(literal[1])) || lexicon[WordSet.ThisOrLast].Has(literal[0]))
                && !literal.Contains(Hanzi.Day)
                && !lexicon[WordSet.NoAccountBefore].Has(before) && !lexicon[WordSet.SamePeriod].Ends(literal);
            _year = isAccount ? found.EndDate.Year : _year;
            return found;
        }

        if (found.EndDate <= date || lexicon[WordSet.ToldFromDocument].Begins(literal))
            return found;
        int year = _year is { } named && named >= date.Year - OldestAccount
            ? named
            : (LooksBack(literal, found, date) ? date.Year - 1 : date.Year);
        return year < date.Year ? Shift(literal, year, found) : found;
    }

    private bool LooksBack(ReadOnlySpan<char> literal, TimePeriod found, DateOnly date) =>
        (date.Month <= 2 && !SpeaksOfPlans() && (found.StartDate > date || found.WholeMonths >= 3))
        || (date.Month <= 4 && sentence.Lexicon[WordSet.ToldBack].Begins(literal))
        || (date.Month <= 2 && found.EndDate.Month >= 10);

    /// <summary>力争一季度开门红: what is planned in January is of the year that has begun.</summary>
    private bool SpeaksOfPlans()
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Has(WordRole.Target | WordRole.Forecast | WordRole.Ahead))
                return true;
        }

        return false;
    }

    private static TimePeriod Shift(ReadOnlySpan<char> literal, int year, TimePeriod found) =>
        year >= 1 && TimePeriod.TryReadPrefix(literal, new DateOnly(year, 12, 31), out TimePeriod shifted,
            out int length) && length == literal.Length ? shifted : found;

    /// <summary>2024年, 二〇二四年, 去年, “十四五”: nothing has to be understood.</summary>
    private bool NamesYear(ReadOnlySpan<char> literal) =>
        (literal.Length >= 4 && IsDigit(literal[0]) && IsDigit(literal[1]) && IsDigit(literal[2]) && IsDigit(literal[3]))
        || literal.Contains(Hanzi.PlanNumber) && !literal.Contains(Hanzi.Month) && !literal.Contains(Hanzi.Day)
        || sentence.Lexicon[WordSet.YearRight].AtStart(literal) > 0;

    private static bool IsDigit(char c) => FigureScanner.IsDigit(c) || Numerals.IsChineseDigit(c);
}
