using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Periods;

/// <summary>The period that governs the clauses of a paragraph, and the one that a figure is compared with.</summary>
internal sealed class PeriodContext(Sentence sentence)
{
    /// <summary>A plan for the year is told until May: 4月的报告 aims at 全年, one of June reports.</summary>
    private const int LatestPlanMonth = 5;

    /// <summary>就在这一年: the words that take the year up stand at the start.</summary>
    private const int LongestLead = 8;

    private readonly PeriodRoles _roles = new(sentence);
    private readonly DistributedPeriods _dealt = new(sentence);
    private readonly ChangePeriods _change = new(sentence);
    private readonly NamedBases _bases = new(sentence);
    private TimePeriod? _caption;
    private TimePeriod? _section;
    private bool _isSectionAhead;
    private bool _isSaidInLine;
    private TimePeriod? _whole;
    private TimePeriod? _aside;
    private TimePeriod? _opening;
    private bool _isUnused;
    private bool _wasBreakdown;
    private TimePeriod? _last;
    private TimePeriod? _once;
    private int _onceToken = -1;
    private int _onceFigure = -1;
    private bool _isBaseUsed;
    private bool _isBaseLasting;
    private TimePeriod? _earlier;
    private bool _isEarlier;
    private bool _isSomeDay;
    private TimePeriod? _beforeChange;
    private bool _hasChanged;

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

    public void StartWindow()
    {
        _onceToken = _onceFigure = -1;
        _isSomeDay = false;
        _bases.StartWindow();
        _dealt.StartWindow();
        bool breaksDown = BreaksDown(sentence.Span);
        if (_aside is not null && breaksDown && !_wasBreakdown)
            (_whole, Current) = (Current, _aside);
        _aside = null;
        _wasBreakdown = breaksDown;
        if (sentence.Lexicon[WordSet.SameYear].IsIn(sentence.Span[..Math.Min(LongestLead, sentence.Span.Length)]))
            Current ??= _last;
    }

    /// <summary>分部门看, 其中: the sentence goes on with the month the one before was about.</summary>
    private bool BreaksDown(ReadOnlySpan<char> text) =>
        sentence.Lexicon[WordSet.Breakdown].Begins(text)
        || (sentence.Lexicon[WordSet.BreakdownBy].Begins(text)
            && sentence.Lexicon[WordSet.BreakdownSeen].IsIn(text[..Math.Min(LongestLead, text.Length)]));

    /// <summary>A semicolon ends what is said of some day.</summary>
    public void EndPart() => _isSomeDay = false;

    public void EndSentence(bool endsLine)
    {
        Base = null;
        HasOwnBase = false;
        if (_isUnused && _opening is not null)
            Current = _opening;
        (_opening, _isUnused) = (null, false);
        // …提升到2025年的25%。 The year of the end is no year of what follows.
        if (_hasChanged)
            Current = _beforeChange;
        (_hasChanged, _isEarlier) = (false, false);
        _change.StartSentence();
        // 三季度增长1.1%。 ends; what follows is of the whole again that the paragraph began with.
        _aside = _whole is null || endsLine ? null : Current;
        Current = _whole ?? Current;
        if (!endsLine)
            return;
        _last = Current ?? _last;
        Current = _caption ?? _section;
        _caption = null;
        _isSaidInLine = false;
        _whole = null;
        IsAhead = false;
    }

    /// <summary>A line that begins with a bullet goes on with the account of the line before.</summary>
    public void StartBullet() => Current ??= _last;

    /// <summary>A comma ends a comparison, but not the period.</summary>
    public void StartClause()
    {
        HasOwnBase = false;
        if (_isBaseUsed && !_isBaseLasting && Base is { } passing && IsPassing(passing))
            Base = null;
        _isEarlier = false;
        _dealt.StartClause();
    }

    /// <summary>一季度、二季度分别: each figure has a period of its own.</summary>
    public void TakeRespectively(int word)
    {
        if (sentence[word].End - sentence[word].Start > 1)
            _dealt.Open();
    }

    /// <summary>2021年统计公报, 2016年工作回顾: the year of a title is that of its section, where the text names no other.</summary>
    public void TakeReview()
    {
        if (_isSaidInLine)
            _section = Current;
    }

    /// <summary>2027年预期目标: a section of plans is of the year its heading names, and not of the year under review before it.</summary>
    public void TakePlans()
    {
        _section = _isSaidInLine && IsAhead ? Current : null;
        _isSectionAhead = _section is not null;
    }

    /// <summary>过去一年 as a line of its own: the period of the lines below it.</summary>
    public void TakeSection()
    {
        // （1955年11月3日）: when the text was written, and not what it is about.
        if (Current is not { WholeMonths: >= 3 })
            return;
        _section = Current;
        _isSectionAhead = IsAhead;
    }

    /// <summary>三、保障措施: the heading behind the plans ends their section.</summary>
    public void TakeOtherSection()
    {
        if (_isSectionAhead)
            _section = null;
        _isSectionAhead = false;
    }

    /// <summary>达产后可实现营收9亿元: some day, in no period the text has named.</summary>
    public void TakeCompletion() => _isSomeDay = true;

    /// <summary>The period in the caption of a table is that of the line below it.</summary>
    public void TakeCaption() => _caption = Current;

    /// <summary>The period of a figure, which may have one of its own: 由去年的4201亿元.</summary>
    public TimePeriod? Of(int figure)
    {
        _isBaseUsed |= Base is not null;
        _isUnused &= Specifications.IsDuration(sentence[figure].Figure.Unit);
        if (_isSomeDay)
            return null;
        if (IsOwnStart(figure))
            return _once;
        if (_change.Of(figure, out TimePeriod? end))
            return end;
        if (IsFromBase(figure))
            return Base;
        return _dealt.Next(out TimePeriod? dealt) ? dealt : _isEarlier ? _earlier : Current;
    }

    /// <summary>True where a figure is the starting point of a change, of a period of its own.</summary>
    public bool IsOnce(int figure) => IsOwnStart(figure) || _change.IsStart(figure) || IsFromBase(figure);

    /// <summary>与2010年相比，…由8930人上升为15467人: the first end is of the base.</summary>
    public bool IsFromBase(int figure) => _isBaseLasting && Base is not null && sentence[figure].Start > 0
        && sentence.Lexicon[WordSet.StartWord].Has(sentence.Span[sentence[figure].Start - 1]);

    /// <summary>True where the sentence began with what everything in it is compared with.</summary>
    public bool IsComparedThroughout => _isBaseLasting && Base is not null;

    private bool IsOwnStart(int figure) =>
        figure == _onceFigure || _onceToken >= 0 && figure > _onceToken && sentence[figure].Start - sentence[_onceToken]
            .End <= PeriodRoles.LongestStep && !HasFigureBetween(figure);

    /// <summary>Takes a period token; true where it governs what follows.</summary>
    public bool Take(int index)
    {
        TimePeriod? period = WholeOf(index);
        if (TakeAside(index, period))
            return false;
        if (_roles.IsStart(index))
            return TakeStart(index, period);
        if (_roles.IsHeldAgainst(index))
            return TakeBase(index, period);
        if (_roles.IsYearBefore(index))
            return TakeBase(index, Current is { StartDate.Year: > 1 } account ? TimePeriod.Year(account.StartDate.Year - 1) : null);
        if (_roles.IsMerelyNamed(index) || (Current is not null && _roles.IsOnlyAveraged(index)))
            return false;
        if (_roles.IsEarlierSame(index))
            return TakeEarlier(index);
        if (_roles.IsSameYear(index, Current ?? _last) || _roles.IsOnlyNow(index, Current))
            return TakeSame(index);
        if (_roles.IsSameOfOther(index, Current))
            return _roles.HasFigureNear(index) && TakeSameOf(period);
        if (IsPlanName(index))
            return TakePlanName(period);
        if (_roles.IsBase(index) || (index - 2 == _bases.Last && _roles.IsJoined(index)))
            return TakeBase(index, _bases.SameStretch(index, period, Current));

        if (_roles.IsInName(index) || (Current is not null && IsBareMonthEnd(index)))
            return false;
        if (_roles.IsHoliday(index))
            period = null;
        if (_change.HasStart && _roles.IsEnd(index))
            TakeEnd(period);
        else
            KeepWhole(period);
        _isSomeDay = false;
        _change.TakeSpan(index, period);
        _dealt.Take(index, period, _roles.IsJoined(index));
        if (sentence.Between(0, sentence[index].Start).IsEmpty)
            _opening = period;
        else
            _isUnused = true;
        Current = period;
        _isSaidInLine = true;
        Base = null;
        IsAhead = period is { } ahead && sentence.DocumentDate is { } date && IsAfter(ahead, date, index);
        IsPast = (period is { } past && sentence.DocumentDate is { } day && past.EndDate <= day)
            || (period is not null && _roles.IsNow(index));
        return true;
    }

    /// <summary>The comparison that a period makes of a change, where it is a base and no period of a figure.</summary>
    public bool IsBase(int token, out ClaimComparison comparison) => _bases.IsBase(token, out comparison);

    /// <summary>True where the base that the clause at hand named last is the same stretch of the year before.</summary>
    public bool IsYearOnYear => HasOwnBase && _roles.IsHeldAgainst(_bases.Last) && _bases.IsBase(_bases.Last, out ClaimComparison last)
        && last.Kind == ComparisonKind.YearOnYear;

    /// <summary>超过“七五”期间12%的速度, 与2010年的1370万人相比, 完成全年20亿元任务的58%: the period of one figure beside the account.</summary>
    private bool TakeAside(int index, TimePeriod? period)
    {
        int figure = _roles.AsideFigure(index, out bool isBase);
        if (figure >= 0)
            (_once, _onceToken, _onceFigure) = (period, index, figure);
        if (figure >= 0 && isBase)
            TakeBase(index, period);
        return figure >= 0;
    }

    /// <summary>
    /// 降幅较1-5月收窄0.8个百分点, 比上年全年加快: a base inside the year of the account, or the year before it, is that of one clause;
    /// what follows is again measured from a year earlier.
    /// </summary>
    public bool IsPassing(TimePeriod since) =>
        Current is { } account && (since.EndDate.Year == account.EndDate.Year
            || (account.WholeMonths < 12 && since.WholeMonths == 12 && since.EndDate.Year == account.EndDate.Year - 1));

    private bool TakeBase(int index, TimePeriod? period)
    {
        _bases.Add(index, period);
        (Base, HasOwnBase, _isBaseUsed) = (period, true, false);
        _isBaseLasting = _roles.IsComparedAhead(index);
        return false;
    }

    /// <summary>前三季度产值5120亿元，去年同期为4800亿元: the same stretch of the year before, for the clause that says so.</summary>
    private bool TakeEarlier(int index)
    {
        int years = sentence.Lexicon[WordSet.YearBeforeLast].Begins(sentence.Span[sentence[index].Start..]) ? 2 : 1;
        _earlier = Current is { } period && period.StartDate.Year > years ? period.ShiftYears(-years) : null;
        _isEarlier = true;
        return false;
    }

    /// <summary>2019年同期为5.4万亿元: the same stretch of that year, for the clause that says so.</summary>
    private bool TakeSameOf(TimePeriod? named)
    {
        _earlier = Current is { } account && named is { } year ? account.ShiftYears(year.StartDate.Year - account.StartDate.Year) : named;
        _isEarlier = true;
        return false;
    }

    /// <summary>今年 in an account of part of it goes on with the account.</summary>
    private bool TakeSame(int index)
    {
        if (_roles.IsSameYear(index, Current ?? _last))
            Current ??= _last;
        return false;
    }

    private void TakeEnd(TimePeriod? period)
    {
        if (!_hasChanged)
            (_beforeChange, _hasChanged) = (_whole ?? Current, true);
        _whole = null;
        _change.TakeEnd(period);
    }

    /// <summary>A plan that still runs says what is aimed at.</summary>
    private bool TakePlanName(TimePeriod? period)
    {
        IsAhead = period is { } plan && sentence.DocumentDate is { } date && plan.EndDate > date;
        IsPast = false;
        return IsAhead;
    }

    /// <summary>“十四五”规划提出: a document, whose years are those of what it says only where the text says so.</summary>
    private bool IsPlanName(int index)
    {
        if (sentence[index].Period is not { } period || FiveYearPlans.Find(period) is null)
            return false;
        ReadOnlySpan<char> text = sentence.Span;
        int end = sentence[index].End;
        end += sentence.Lexicon[WordSet.PlanWord].AtStart(text[end..]);
        int word = sentence.Lexicon[WordSet.PlanWord].AtEnd(text[..end]);
        return word > 0 && sentence[index].Start < end - word && text[sentence[index].Start] != Hanzi.Ordinal
            && (end == text.Length || !sentence.Lexicon[WordSet.NoPlanName].Has(text[end]));
    }

    /// <summary>A quarter or month inside the period of the paragraph is a digression of one sentence.</summary>
    private void KeepWhole(TimePeriod? period)
    {
        TimePeriod? whole = _whole ?? Current;
        _whole = whole is { } outer && period is { } inner && outer != inner && outer.WholeMonths <= 12
            && outer.StartDate <= inner.StartDate && inner.EndDate <= outer.EndDate
            ? outer
            : null;
    }

    /// <summary>月末 after 6月末: the same month.</summary>
    private bool IsBareMonthEnd(int index) =>
        sentence.Lexicon[WordSet.BareMonthEnd].Has(sentence.Span[sentence[index].Start..sentence[index].End]);

    /// <summary>由2020年的30%提高到…: the figure right behind is of that year, and what follows is measured from it.</summary>
    private bool TakeStart(int index, TimePeriod? period)
    {
        (_once, _onceToken, _onceFigure) = (period, index, -1);
        _change.TakeStart(period);
        if (!_roles.IsNow(index))
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
        if (sentence[index].Period is not { } period || period.Days != 1
            || !sentence.Lexicon[WordSet.PeriodClose].Has(sentence.Span[sentence[index].End - 1]))
            return sentence[index].Period;
        DateOnly day = period.EndDate;
        ReadOnlySpan<char> literal = sentence.Span[sentence[index].Start..sentence[index].End];
        if (sentence.Lexicon[WordSet.QuarterMark].IsIn(literal))
            return TimePeriod.Quarter(day.Year, ((day.Month - 1) / 3) + 1);
        if (sentence.Lexicon[WordSet.HalfYearMark].IsIn(literal))
            return TimePeriod.Half(day.Year, day.Month <= 6 ? 1 : 2);
        return literal.Contains(Hanzi.Month) ? TimePeriod.Month(day.Year, day.Month) : TimePeriod.Year(day.Year);
    }

    /// <summary>A period is ahead where it has not begun, or where 到 leads to its end.</summary>
    private bool IsAfter(TimePeriod period, DateOnly date, int index)
    {
        if (period.StartDate > date || IsYearBegun(period, date))
            return true;
        // 到“十二五”末 in the last month of the plan: what has been reached.
        if (period.EndDate.Year == date.Year && period.EndDate.Month == date.Month)
            return false;
        // 上升到今年的70%左右: what this year has come to is no aim.
        LexiconTables lexicon = sentence.Lexicon;
        ReadOnlySpan<char> rest = sentence.Span[sentence[index].Start..];
        bool leads = sentence[index].Start > 0 && lexicon[WordSet.LeadsTo].Has(sentence.Span[sentence[index].Start - 1])
            && !lexicon[WordSet.NowLead].Has(rest[0]);
        return period.EndDate > date
            && (leads || lexicon[WordSet.PeriodClose].Has(sentence.Span[sentence[index].End - 1])
                || lexicon[WordSet.StillToCome].Begins(rest) || FiveYearPlans.Find(period) is not null);
    }

    /// <summary>今年 in a text of its first months is a year of plans.</summary>
    private static bool IsYearBegun(TimePeriod period, DateOnly date) =>
        period == TimePeriod.Year(date.Year) && date.Month <= LatestPlanMonth;
}
