using Indicators.Text.Grammar;
using Indicators.Text.Lexicon;

namespace Indicators.Text.Context;

/// <summary>The period that governs the clauses of a paragraph, and the one that a figure is compared with.</summary>
internal sealed class PeriodContext(Sentence sentence)
{
    /// <summary>由去年的4201亿元: the figure stands this near behind its period.</summary>
    private const int LongestStep = 5;
    private const int LatestPlanMonth = 5;

    private TimePeriod? _section;
    private TimePeriod? _whole;
    private TimePeriod? _last;
    private TimePeriod? _once;
    private int _onceToken = -1;

    /// <summary>The period the figures are of; null where none was said.</summary>
    public TimePeriod? Current { get; private set; }

    /// <summary>The base of a comparison in this sentence.</summary>
    public TimePeriod? Base { get; private set; }

    /// <summary>True where the base was named in the clause at hand.</summary>
    public bool HasOwnBase { get; private set; }

    /// <summary>True where the current period ends after the document was dated.</summary>
    public bool IsAhead { get; private set; }

    /// <summary>True where the current period had ended when the document was dated.</summary>
    public bool IsPast { get; private set; }

    public void StartWindow() => _onceToken = -1;

    public void EndSentence(bool endsLine)
    {
        Base = null;
        HasOwnBase = false;
        // 三季度增长1.1%。 ends; what follows is of the whole again that the paragraph began with.
        Current = _whole ?? Current;
        if (!endsLine)
            return;
        _last = Current ?? _last;
        Current = _section;
        _whole = null;
        IsAhead = false;
    }

    /// <summary>A line that begins with a bullet goes on with the account of the line before.</summary>
    public void StartBullet() => Current ??= _last;

    /// <summary>A comma ends a comparison, but not the period.</summary>
    public void StartClause() => HasOwnBase = false;

    /// <summary>The period of a heading is that of its section.</summary>
    public void TakeHeading(TimePeriod? period)
    {
        _section = period;
        _last = period;
        Current = period;
    }

    /// <summary>The period of a figure, which may have one of its own: 由去年的4201亿元.</summary>
    public TimePeriod? Of(int figure) => IsOnce(figure) ? _once : Current;

    /// <summary>True where a figure is the starting point of a change, of a period of its own.</summary>
    public bool IsOnce(int figure) =>
        _onceToken >= 0 && figure > _onceToken && sentence[figure].Start - sentence[_onceToken].End <= LongestStep && !HasFigureBetween(figure);

    /// <summary>Takes a period token; true where it governs what follows.</summary>
    public bool Take(int index)
    {
        TimePeriod? period = WholeOf(index);
        if (IsStart(index))
            return TakeStart(index, period);
        if (IsBase(index))
        {
            (Base, HasOwnBase) = (period, true);
            return false;
        }

        if (IsInName(index) || (Current is not null && IsBareMonthEnd(index)))
            return false;
        KeepWhole(period);
        Current = period;
        Base = null;
        IsAhead = period is { } ahead && sentence.Options.DocumentDate is { } date && IsAfter(ahead, date, index);
        IsPast = period is { } past && sentence.Options.DocumentDate is { } day && past.EndDate <= day;
        return true;
    }

    /// <summary>A quarter or month inside the period of the paragraph is a digression of one sentence.</summary>
    private void KeepWhole(TimePeriod? period)
    {
        TimePeriod? whole = _whole ?? Current;
        _whole = whole is { } outer && period is { } inner && outer != inner && outer.WholeMonths <= 12 && outer.StartDate <= inner.StartDate && inner.EndDate <= outer.EndDate ? outer : null;
    }

    /// <summary>月末 after 6月末: the same month.</summary>
    private bool IsBareMonthEnd(int index) => sentence.Span[sentence[index].Start..sentence[index].End] is "月末" or "月底";

    /// <summary>由2020年的30%提高到…: the figure right behind is of that year, and what follows is measured from it.</summary>
    private bool TakeStart(int index, TimePeriod? period)
    {
        (_once, _onceToken) = (period, index);
        (Base, HasOwnBase) = (period, true);
        return false;
    }

    private bool HasFigureBetween(int figure)
    {
        for (int i = _onceToken + 1; i < figure; i++)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return true;
        }

        return false;
    }

    /// <summary>年末, 6月底: a figure of the last day is one of the year or month.</summary>
    private TimePeriod? WholeOf(int index)
    {
        if (sentence[index].Period is not { } period || period.Days != 1 || sentence.Span[sentence[index].End - 1] is not ('末' or '底'))
            return sentence[index].Period;
        DateOnly day = period.EndDate;
        bool isMonth = sentence.Span[sentence[index].Start..sentence[index].End].Contains('月');
        return isMonth ? TimePeriod.Month(day.Year, day.Month) : TimePeriod.Year(day.Year);
    }

    /// <summary>由, 从 before a period, or 比…的 with the figure itself: a period for one figure.</summary>
    private bool IsStart(int index)
    {
        int start = sentence[index].Start;
        if (index + 1 >= sentence.Count || sentence[index + 1].Kind != TokenKind.Figure || sentence[index + 1].Figure.IsRejected)
            return false;
        ReadOnlySpan<char> step = sentence.Between(sentence[index].End, sentence[index + 1].Start);
        if (step.Length > LongestStep || start == 0)
            return false;
        char before = sentence.Span[start - 1];
        return before is '由' or '从' || (before is '比' or '较' && step.StartsWith("的", StringComparison.Ordinal));
    }

    /// <summary>比2020年, 较上年末, 与2015年相比, 在2022年的基础上, 是2017年的2.6倍.</summary>
    private bool IsBase(int index)
    {
        if (IsMultipleOf(index))
            return true;
        ReadOnlySpan<char> after = sentence.Span[sentence[index].End..];
        if (index > 0 && sentence[index - 1].Has(Cue.Versus) && sentence.Between(sentence[index - 1].End, sentence[index].Start).IsEmpty && IsComparing(index, after))
            return true;
        return after.StartsWith("相比", StringComparison.Ordinal) || after.StartsWith("的基础上", StringComparison.Ordinal) || after.StartsWith("基础上", StringComparison.Ordinal)
            || after.StartsWith("为基", StringComparison.Ordinal) || after.StartsWith("同期的", StringComparison.Ordinal);
    }

    /// <summary>是2017年的2.6倍, 为上年的79.4%, 增长到2020年的三倍.</summary>
    private bool IsMultipleOf(int index)
    {
        if (index + 1 >= sentence.Count || sentence[index + 1].Kind != TokenKind.Figure || sentence[index].Start == 0)
            return false;
        if (index > 0 && sentence[index - 1].Has(Cue.Reach) && sentence[index - 1].End == sentence[index].Start && sentence[index - 1].End - sentence[index - 1].Start > 1
            && !sentence[index + 1].Figure.Unit.Equals(StandardUnits.Multiple))
            return false;
        bool isRatio = sentence[index + 1].Figure.Unit.Equals(StandardUnits.Multiple) || sentence.Span[sentence[index].Start - 1] is '为' or '是';
        return isRatio && sentence[index + 1].Figure.Unit.Dimension == Dimension.Ratio && sentence.Between(sentence[index].End, sentence[index + 1].Start) is "的" or "的近" or "的约";
    }

    /// <summary>和 and 同 before a period join as often as they compare.</summary>
    private bool IsComparing(int index, ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> word = sentence.Span[sentence[index - 1].Start..sentence[index - 1].End];
        return word is "比" or "较" or "相较" or "对比" or "比之" || after.StartsWith("相比", StringComparison.Ordinal) || after.StartsWith("比", StringComparison.Ordinal);
    }

    /// <summary>A year right behind an opening bracket of a title belongs to a name.</summary>
    private bool IsInName(int index)
    {
        if (index == 0 || sentence[index - 1].End != sentence[index].Start || sentence.Span[sentence[index - 1].Start] is not ('《' or '“'))
            return false;
        ReadOnlySpan<char> after = sentence.Span[sentence[index].End..];
        ReadOnlySpan<char> near = after[..Math.Min(24, after.Length)];
        int close = near.IndexOfAny('》', '”');
        return close >= 0 && near[..close].IndexOfAny('，', '。', '、') < 0;
    }

    /// <summary>A period is ahead where it has not begun, or where 到 leads to its end.</summary>
    private bool IsAfter(TimePeriod period, DateOnly date, int index)
    {
        if (period.StartDate > date || IsYearBegun(period, date))
            return true;
        bool leads = sentence[index].Start > 0 && sentence.Span[sentence[index].Start - 1] is '到' or '至';
        return period.EndDate > date && (leads || sentence.Span[sentence[index].End - 1] is '末' or '底' || sentence.Span[sentence[index].Start] == '未' || sentence.Span[sentence[index].Start..].StartsWith("今后", StringComparison.Ordinal) || FiveYearPlans.Find(period) is not null);
    }

    /// <summary>今年 in a text of its first months is a year of plans.</summary>
    private static bool IsYearBegun(TimePeriod period, DateOnly date) =>
        period == TimePeriod.Year(date.Year) && date.Month <= LatestPlanMonth;
}
