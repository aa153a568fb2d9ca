using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// Stretches of years that are counted rather than named: 五年来, 过去五年, 五年内, 第一个五年计划. They end before the document or
/// are the five-year plan it falls into.
/// </summary>
internal sealed class YearSpans(LexiconTables lexicon)
{
    /// <summary>过去五年 in March are the five years before; in October nobody can say.</summary>
    private const int EarlyInTheYear = 6;

    /// <summary>五年累计 may be those of a plan.</summary>
    private const int PlanYears = 5;

    private TimePeriod? _account;

    /// <summary>“八五”计划…。5年累计: the years of the plan that was named.</summary>
    public void TakePlan(TimePeriod plan) => _account = plan;

    public bool TryRead(ReadOnlySpan<char> text, int start, Sentence sentence, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        DateOnly? date = sentence.DocumentDate;
        ReadOnlySpan<char> rest = text[start..];
        if (rest[0] == Hanzi.Ordinal)
            return TryPlan(rest, out period, out length);
        if (TryPast(rest, date, out period, out length) || TryComing(rest, date, out period, out length))
            return true;
        return Decades.TryRead(lexicon, rest, date, out period, out length)
            || TryCounted(text, start, date, out period, out length) || TryBare(text, start, sentence, out period, out length);
    }

    /// <summary>第一个五年计划期间, 第三个五年计划.</summary>
    private bool TryPlan(ReadOnlySpan<char> text, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        int digits = DigitsAt(text[1..]);
        int plan = digits == 0 ? 0 : lexicon[WordSet.PlanOrdinal].AtStart(text[(1 + digits)..]);
        if (plan == 0)
            return false;
        int number = NumberAt(text[1..], out digits);
        if (number is < 1 or > 15)
            return false;
        length = 1 + digits + plan;
        length += lexicon[WordSet.PlanWord].AtStart(text[length..]);
        length += lexicon[WordSet.PlanTime].AtStart(text[length..]);
        period = FiveYearPlans.Get(number).Period;
        return true;
    }

    /// <summary>过去五年.</summary>
    private bool TryPast(ReadOnlySpan<char> text, DateOnly? date, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        int from = lexicon[WordSet.PastYears].AtStart(text);
        if (from == 0)
            return false;
        from += text[from..] is [Hanzi.Of, ..] ? 1 : 0;
        int years = NumberAt(text[from..], out int digits);
        if (years is < 1 or > 50 || text[(from + digits)..] is not [Hanzi.Year, ..])
            return false;
        length = from + digits + 1;
        // 过去五年…。五年内: the same years, told again.
        _account = period = Ending(date, years);
        return true;
    }

    /// <summary>未来四年, 今后五年.</summary>
    private bool TryComing(ReadOnlySpan<char> text, DateOnly? date, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        int from = lexicon[WordSet.ComingYears].AtStart(text);
        if (from == 0)
            return false;
        int years = NumberAt(text[from..], out int digits);
        if (years is < 2 or > 50 || text[(from + digits)..] is not [Hanzi.Year, ..])
            return false;
        length = from + digits + 1;
        period = date is { Month: <= EarlyInTheYear, Year: < 9000 } day ? TimePeriod.Years(day.Year, day.Year + years - 1) : null;
        return true;
    }

    /// <summary>五年来, 五年间, 五年内, 五年累计: what follows tells whether they are past.</summary>
    private bool TryCounted(ReadOnlySpan<char> text, int start, DateOnly? date, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        if (start > 0 && (Numerals.IsNumeral(text[start - 1]) || FigureScanner.IsDigit(text[start - 1])
            || lexicon[WordSet.NoYearsBefore].Has(text[start - 1])))
            return false;
        int digits = DigitsAt(text[start..]);
        ReadOnlySpan<char> rest = text[(start + digits)..];
        if (digits == 0 || rest is not [Hanzi.Year, ..] || IsYear(text.Slice(start, digits)))
            return false;
        int years = NumberAt(text[start..], out digits);
        bool isSince = lexicon[WordSet.YearsPast].Begins(rest);
        bool isPast = isSince || (years > 1 && IsCounted(rest));
        if (years < (isPast ? 1 : 2) || years > 50)
            return false;
        bool isPlan = years == PlanYears && lexicon[WordSet.PlanYearsTail].AtStart(rest) > 0;
        if (!isPast && !isPlan)
            return false;
        length = digits + Math.Max(1, lexicon[WordSet.YearsTail].AtStart(rest));
        // “八五”计划…，五年平均每年增长9%: the years of the plan that was named.
        bool isOfPlan = years == PlanYears && _account is not null && !isSince;
        period = isPast && !isOfPlan ? Ending(date, years) : _account ?? PlanOf(date);
        _account = isPast ? period : _account;
        return true;
    }

    /// <summary>五年全国水利投资2300亿元: years before whom they are counted for, at the start of a clause.</summary>
    private bool TryBare(ReadOnlySpan<char> text, int start, Sentence sentence, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        if (start > 0 && !Punctuation.IsMark(text[start - 1]) && !char.IsWhiteSpace(text[start - 1]))
            return false;
        int digits = DigitsAt(text[start..]);
        ReadOnlySpan<char> rest = text[(start + digits)..];
        if (digits == 0 || rest is not [Hanzi.Year, ..] || IsYear(text.Slice(start, digits))
            || (sentence.Lexicon.SpanOwners.AtStart(rest[1..]) == 0
                && !(_account is not null && sentence.Lexicon[WordSet.Doing].Begins(rest[1..]))))
            return false;
        int years = NumberAt(text[start..], out digits);
        if (years is < 2 or > 10)
            return false;
        length = digits + 1;
        period = years == PlanYears && _account is not null ? _account : Ending(sentence.DocumentDate, years);
        return period is not null;
    }

    /// <summary>五年年均, 十年增加: what such years brought.</summary>
    private bool IsCounted(ReadOnlySpan<char> rest) => lexicon[WordSet.CountedYearsTail].AtStart(rest) > 0;

    /// <summary>The years before the document, where it is dated early in its own.</summary>
    private static TimePeriod? Ending(DateOnly? date, int years) =>
        date is { Month: <= EarlyInTheYear } day && day.Year > years ? TimePeriod.Years(day.Year - years, day.Year - 1) : null;

    private static TimePeriod? PlanOf(DateOnly? date) => date is { } day ? FiveYearPlans.Covering(day)?.Period : null;

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < 4 && length < text.Length && (Numerals.IsNumeral(text[length]) || FigureScanner.IsDigit(text[length])))
            length++;
        return length;
    }

    /// <summary>2027 of 2027年 is no number of years.</summary>
    private static bool IsYear(ReadOnlySpan<char> digits) =>
        digits.Length > 2 && digits[0] is >= '1' and <= '9' && char.IsAsciiDigit(digits[1]) && char.IsAsciiDigit(digits[2]);

    private static int NumberAt(ReadOnlySpan<char> text, out int length)
    {
        length = DigitsAt(text);
        return length > 0 && Figure.TryReadPrefix(text[..length], UnitSet.Empty, out Figure figure, out int consumed) && consumed == length
            && figure.Unit == Unit.One && figure.Amount < 1000m
            ? (int)figure.Amount : 0;
    }
}
