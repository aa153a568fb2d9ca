using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Periods;

/// <summary>The bases that a window names, and what each makes of a change that is measured from it.</summary>
internal sealed class NamedBases(Sentence sentence)
{
    // Two rows in place of a list of pairs, which would be compiled anew for the first page of a process.
    private int[] _tokens = new int[4];
    private ClaimComparison[] _comparisons = new ClaimComparison[4];
    private int _count;

    /// <summary>The token that named a base last; −1 where none did.</summary>
    public int Last => _count == 0 ? -1 : _tokens[_count - 1];

    public void StartWindow() => _count = 0;

    public void Add(int token, TimePeriod? period)
    {
        if (IsSameStretch(token))
            Add(token, ClaimComparison.YearOnYear);
        else if (period is { } since)
            Add(token, ClaimComparison.Since(since));
    }

    /// <summary>The comparison that a period makes; false for a period that is no base.</summary>
    public bool IsBase(int token, out ClaimComparison comparison)
    {
        for (int i = 0; i < _count; i++)
        {
            comparison = _comparisons[i];
            if (_tokens[i] == token)
                return true;
        }

        comparison = default;
        return false;
    }

    private void Add(int token, ClaimComparison comparison)
    {
        if (_count == _tokens.Length)
        {
            int[] tokens = _tokens;
            ClaimComparison[] comparisons = _comparisons;
            (_tokens, _comparisons) = (new int[2 * _count], new ClaimComparison[2 * _count]);
            Array.Copy(tokens, _tokens, _count);
            Array.Copy(comparisons, _comparisons, _count);
        }

        _tokens[_count] = token;
        _comparisons[_count++] = comparison;
    }

    /// <summary>高于去年同期, 低于上年: the same stretch of the year before.</summary>
    private bool IsSameStretch(int token)
    {
        bool isHeld = token > 0 && sentence[token - 1].Has(WordRole.Higher);
        ReadOnlySpan<char> literal = sentence.Span[sentence[token].Start..sentence[token].End];
        return sentence.Lexicon[WordSet.SamePeriodBefore].Has(literal) || (isHeld && sentence.Lexicon[WordSet.YearBefore].Has(literal));
    }

    /// <summary>与2018年同期相比 in an account of a first quarter: the first quarter of 2018.</summary>
    public TimePeriod? SameStretch(int token, TimePeriod? named, TimePeriod? current)
    {
        // 6月末贷款余额是去年同期的1.12倍: the same stretch as that of the account, not that of the document.
        if (current is { WholeMonths: > 0, StartDate.Year: > 1 } told
            && sentence.Lexicon[WordSet.SamePeriodBefore].Has(sentence.Span[sentence[token].Start..sentence[token].End]))
            return told.ShiftYears(-1);
        bool isSame = sentence.Lexicon[WordSet.SamePeriod].Begins(sentence.Span[sentence[token].End..]);
        if (!isSame || named is not { WholeMonths: 12, StartDate.Year: > 1 and < 9998 } year
            || current is not { WholeMonths: > 0 and < 12 } account)
            return named;
        return account.ShiftYears(year.StartDate.Year - account.StartDate.Year);
    }
}
