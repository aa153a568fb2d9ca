namespace Indicators;

internal ref partial struct ChinesePeriodReader
{
    private const string OpeningQuotes = "“\"「『‘'＂＇《";
    private const string ClosingQuotes = "”\"」』’'＂＇》";

    /// <summary>“十四五”时期, “十四五”末, “十四五”前三年, 十四五. Two characters such as 十五 alone are a number, no plan.</summary>
    private bool TryReadPlan(out TimePeriod period)
    {
        period = default;
        int before = _cursor.Position;
        int quote = _cursor.AtEnd ? -1 : OpeningQuotes.IndexOf(_cursor.Peek(), StringComparison.Ordinal);
        _cursor.Skip(quote >= 0 ? 1 : 0);
        int length = PlanLength(out int number);
        _cursor.Skip(length);
        if (length == 0 || (quote >= 0 && !_cursor.Accept(ClosingQuotes[quote])))
            return _cursor.Back(before);
        bool plain = !ChineseNumerals.IsNumeral(_cursor.Peek()) && ChineseNumerals.DigitOf(_cursor.Peek()) < 0;
        bool marked = AcceptPlanMark();
        if (!marked && quote < 0 && (length < 3 || !plain) && !IsPlanEnd())
            return _cursor.Back(before);
        period = TimePeriod.FiveYearPlan(number);
        return TryReadPartOfPlan(ref period);
    }

    private bool AcceptPlanMark()
    {
        bool noun = AcceptAny("规划", "计划");
        return AcceptAny("时期", "期间") || noun;
    }

    private readonly bool IsPlanEnd() => _cursor.Peek() == '期' && _cursor.Peek(1) is '末' or '内';

    /// <summary>末, 期末: the last day; 前三年: the first years.</summary>
    private bool TryReadPartOfPlan(ref TimePeriod period)
    {
        if (AcceptAny("期末", "末"))
            return ToLastDay(ref period);
        if (AcceptAny("期内", "期"))
            return true;
        int before = _cursor.Position;
        if (!_cursor.Accept("前") || !TryReadNumber(out int years, out int at) || !_cursor.Accept("年"))
        {
            _cursor.Back(before);
            return true;
        }

        if (years is < 1 or > 5)
            return Invalid(at);
        period = TimePeriod.Years(period.StartDate.Year, period.StartDate.Year + years - 1);
        return true;
    }

    /// <summary>How many characters name a plan here (一五 … 九五, 十五, 十一五 … 十五五); 0 where none does.</summary>
    private readonly int PlanLength(out int number)
    {
        int tens = _cursor.Peek() == '十' ? 1 : 0;
        int ones = tens == 1 && _cursor.Peek(2) != '五' ? 0 : "一二三四五六七八九".IndexOf(_cursor.Peek(tens), StringComparison.Ordinal) + 1;
        number = (10 * tens) + ones;
        int length = tens + (ones > 0 ? 1 : 0);
        return number is > 0 and <= FiveYearPlans.Count && _cursor.Peek(length) == '五' ? length + 1 : 0;
    }
}
