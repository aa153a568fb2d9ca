using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Periods;

/// <summary>The bases that a window names, and what each makes of a change that is measured from it.</summary>
internal sealed class NamedBases(Sentence sentence)
{
    private readonly List<(int Token, ClaimComparison Comparison)> _bases = [];

    /// <summary>The token that named a base last; −1 where none did.</summary>
    public int Last => _bases.Count == 0 ? -1 : _bases[^1].Token;

    public void StartWindow() => _bases.Clear();

    public void Add(int token, TimePeriod? period)
    {
        if (IsSameStretch(token))
            _bases.Add((token, ClaimComparison.YearOnYear));
        else if (period is { } since)
            _bases.Add((token, ClaimComparison.Since(since)));
    }

    /// <summary>The comparison that a period makes; false for a period that is no base.</summary>
    public bool IsBase(int token, out ClaimComparison comparison)
    {
        foreach ((int named, ClaimComparison found) in _bases)
        {
            comparison = found;
            if (named == token)
                return true;
        }

        comparison = default;
        return false;
    }

    /// <summary>高于去年同期, 低于上年: the same stretch of the year before.</summary>
    private bool IsSameStretch(int token)
    {
        bool isHeld = token > 0 && sentence[token - 1].Has(WordRole.Higher);
        ReadOnlySpan<char> literal = sentence.Span[sentence[token].Start..sentence[token].End];
        return literal is "去年同期" or "上年同期" || (isHeld && literal is "去年" or "上年");
    }

    /// <summary>与2018年同期相比 in an account of a first quarter: the first quarter of 2018.</summary>
    public TimePeriod? SameStretch(int token, TimePeriod? named, TimePeriod? current)
    {
        bool isSame = sentence.Span[sentence[token].End..].StartsWith("同期", StringComparison.Ordinal);
        if (!isSame || named is not { WholeMonths: 12, StartDate.Year: > 1 and < 9998 } year || current is not { WholeMonths: > 0 and < 12 } account)
            return named;
        return account.ShiftYears(year.StartDate.Year - account.StartDate.Year);
    }
}
