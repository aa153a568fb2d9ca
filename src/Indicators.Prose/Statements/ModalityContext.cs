using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Whether the text reports, aims or expects, as it goes on: a word holds until another, or until its paragraph ends.</summary>
internal sealed class ModalityContext(Sentence sentence)
{
    private readonly TrailingCues _behind = new(sentence);
    private ClaimModality _section;
    private ClaimModality _before;
    private ClaimModality _outside;
    private bool _isCarried;
    private bool _hasReported;
    private bool _isToldPlan;
    private bool _isForecastUsed;
    private bool _wasToldPlan;
    private TimePeriod? _planYear;

    public ClaimModality Current { get; private set; }

    /// <summary>True where the sentence tells what a plan has asked for, whether its years are over or not.</summary>
    public bool IsPlanTold => _isToldPlan && Current == ClaimModality.Target;

    /// <summary>
    /// What a section of plans or a year ahead has set goes on to the next sentence; what a single word has set does not.
    /// </summary>
    public void EndSentence(bool endsLine, bool isBlank)
    {
        if (endsLine && !isBlank)
            _before = Current;
        if (endsLine)
            _isCarried = false;
        if (endsLine && !isBlank)
            _wasToldPlan = _isToldPlan && Current == ClaimModality.Target;
        _isToldPlan &= !endsLine;
        if ((!_isCarried && !_isToldPlan) || Current == ClaimModality.Forecast)
            Current = _section;
        _hasReported = false;
    }

    /// <summary>An item of a numbered list goes on with what the line before aimed at.</summary>
    public void StartItem()
    {
        if (_before == ClaimModality.Target)
            Current = _before;
    }

    /// <summary>A heading sets what its section says.</summary>
    public void TakeHeading(ClaimModality modality)
    {
        _wasToldPlan = false;
        _section = modality;
        Current = modality;
    }

    public void Take(int index)
    {
        _isForecastUsed &= !sentence[index].Has(WordRole.Forecast);
        if (sentence[index].Has(WordRole.Forecast))
            Current = _behind.LooksBack(index) || IsAimOfPlan(index) ? Current : ClaimModality.Forecast;
        else if (sentence[index].Has(WordRole.Target) || AheadWords.IsAhead(sentence, index))
            TakeAim(index);
        else if (sentence[index].Has(WordRole.Done) || IsResult(index))
            (Current, _isToldPlan) = (ClaimModality.Observed, false);
    }

    /// <summary>某市发布规划 2030年产值将达到2万亿元: what a plan says will be is aimed at.</summary>
    private bool IsAimOfPlan(int index)
    {
        if (Current != ClaimModality.Target || !sentence.Lexicon[WordSet.PlanWill].Has(sentence.Span[sentence[index].Start]))
            return false;
        ReadOnlySpan<char> before = sentence.Span[..sentence[index].Start];
        return sentence.Lexicon[WordSet.PlanDocument].IsIn(before);
    }

    /// <summary>第一个五年计划规定: what follows is what the plan asked for.</summary>
    public void TakePlan(int index)
    {
        if (sentence.Lexicon[WordSet.PlanAsks].Begins(sentence.Span[sentence[index].End..])
            && sentence.Lexicon[WordSet.PlanWord].Ends(sentence.Span[sentence[index].Start..sentence[index].End]))
            (Current, _isToldPlan) = (ClaimModality.Target, true);
    }

    private void TakeAim(int index)
    {
        bool isAim = sentence[index].Has(WordRole.Target);
        _isToldPlan |= isAim && OpensPlan(index);
        Current = Current == ClaimModality.Forecast && !isAim ? Current : ClaimModality.Target;
    }

    /// <summary>“八五”计划的总目标是：1995年产值达到86亿元: what a plan asked for stays what it asked for when its years are over.</summary>
    private bool OpensPlan(int index)
    {
        ReadOnlySpan<char> word = sentence.Span[sentence[index].Start..sentence[index].End];
        if (sentence.Lexicon[WordSet.PlanOpening].Begins(word))
            return true;
        return sentence.Lexicon[WordSet.AimTold].Ends(word) && sentence.Lexicon[WordSet.AimIs].Begins(sentence.Span[sentence[index].End..]);
    }

    /// <summary>What stands in brackets says nothing of what follows them.</summary>
    public void TakeParenthesis(bool opens)
    {
        if (opens)
            _outside = Current;
        else
            Current = _outside;
    }

    /// <summary>
    /// A period ahead makes a target of what follows, one that is past a report. Only a sentence that did not begin with a
    /// report hands its aims on to the next.
    /// </summary>
    public void TakePeriod(bool isAhead, bool isPast, TimePeriod? period)
    {
        // 到1990年，…。⏎工业总产值到1990年达到…: the next paragraph goes on with the year the plan was told for.
        if (_wasToldPlan && isPast && period is not null && period == _planYear)
            (Current, _isToldPlan) = (ClaimModality.Target, true);
        _wasToldPlan &= _isToldPlan;
        _planYear = _isToldPlan ? period : _planYear;
        if (isAhead)
            Current = Current == ClaimModality.Forecast ? Current : ClaimModality.Target;
        else if (isPast && ((Current == ClaimModality.Target && !_isToldPlan) || (Current == ClaimModality.Forecast && _isForecastUsed)))
            Current = ClaimModality.Observed;
        _hasReported |= isPast;
        _isCarried = (isAhead && !_hasReported) || (_isCarried && !isPast);
    }

    /// <summary>What follows a figure may say it too: 增长8%的目标, 下降4%、减少6%的目标, 增长9%的计划预计可以完成.</summary>
    public ClaimModality Of(int index)
    {
        _isForecastUsed = true;
        return _behind.IsAim(index) ? ClaimModality.Target
            : _behind.IsExpected(index) ? ClaimModality.Forecast
            : IsDone(index) ? ClaimModality.Observed
            : Current;
    }

    /// <summary>今年的订单比去年多了三成: it has come, where only the year at hand would make it an aim.</summary>
    private bool IsDone(int index)
    {
        int start = sentence[index].Start;
        if (Current != ClaimModality.Target || _isToldPlan || start == 0 || sentence.Span[start - 1] != Hanzi.Done)
            return false;
        int word = index - 1;
        while (word >= 0 && !sentence[word].Has(WordRole.Target) && !AheadWords.IsAhead(sentence, word))
            word--;
        return word < 0;
    }

    /// <summary>计划投资85亿元，完成62%; 目标为5%左右，实际增长5.3%: what was aimed at, and what came of it.</summary>
    private bool IsResult(int index)
    {
        if (Current != ClaimModality.Target || index == 0 || !Punctuation.EndsClause(sentence[index - 1])
            || sentence[index - 1].End != sentence[index].Start)
            return false;
        ReadOnlySpan<char> word = sentence.Span[sentence[index].Start..sentence[index].End];
        if (sentence.Lexicon[WordSet.ActualWord].Begins(word))
            return true;
        return sentence.Lexicon[WordSet.CompletedWord].Begins(word) && index + 1 < sentence.Count
            && sentence[index + 1].Kind == TokenKind.Figure
            && sentence[index + 1].Figure.Unit.Equals(StandardUnits.Percent) && sentence[index + 1].Start - sentence[index].End <= 1;
    }
}
