using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Periods;

/// <summary>
/// The two ends of a change: 由1978年的62%上升到今年的70%, 积累的比重由38%降到30%: the second pair is of the same two years; and
/// 2020年到2025年，占比从18%提升到25%: a stretch whose ends they are.
/// </summary>
internal sealed class ChangePeriods(Sentence sentence)
{
    /// <summary>1985年到2025年，占比从18%提升到25%: nobody tells the ends of a longer change.</summary>
    private const int LongestSpan = 40;

    /// <summary>2020 of 2020到2025年: the first year stands before the word.</summary>
    private const int YearLength = 4;
    private TimePeriod? _start;
    private TimePeriod? _end;
    private bool _isFromStart;

    /// <summary>True where the first end was told in this sentence.</summary>
    public bool HasStart => _start is not null;

    public void StartSentence()
    {
        (_start, _end) = (null, null);
        _isFromStart = false;
    }

    public void TakeStart(TimePeriod? period) => _start = period;

    public void TakeEnd(TimePeriod? period) => _end = _start is null ? null : period;

    /// <summary>2020年到2025年: from its first year to its last.</summary>
    public void TakeSpan(int token, TimePeriod? period)
    {
        ReadOnlySpan<char> literal = sentence.Span[sentence[token].Start..sentence[token].End];
        if (period is not { WholeMonths: > 12 and <= 12 * LongestSpan } span
            || sentence.Lexicon[WordSet.LeadsTo].Find(literal, out _) < YearLength)
            return;
        (_start, _end) = (TimePeriod.Year(span.StartDate.Year), TimePeriod.Year(span.EndDate.Year));
    }

    /// <summary>True for a figure behind 由 or 从 that says no year of its own.</summary>
    public bool IsStart(int figure) => _start is not null && _end is not null && sentence.Lexicon[WordSet.StartWord].Has(Before(figure))
        && _start is not null && _end is not null;

    /// <summary>The period of a figure at one of the ends; false for every other.</summary>
    public bool Of(int figure, out TimePeriod? period)
    {
        period = null;
        bool wasFromStart = _isFromStart;
        _isFromStart = IsStart(figure);
        if (_isFromStart)
            period = _start;
        else if (wasFromStart && sentence.Lexicon[WordSet.EndWord].Has(Before(figure)))
            period = _end;
        return period is not null;
    }

    private char Before(int figure)
    {
        int start = sentence[figure].Start;
        return start > 0 ? sentence.Span[start - 1] : '\n';
    }
}
