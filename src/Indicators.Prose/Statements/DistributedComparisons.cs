using Indicators.Prose.Lexicon;
using Indicators.Prose.Periods;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>同比、环比分别增长12.4%、6.1%, 分别比上月末和上年同期低0.6和1.3个百分点: two bases, dealt out to the figures in turn.</summary>
internal sealed class DistributedComparisons(Sentence sentence, PeriodContext periods)
{
    /// <summary>No sentence deals out more bases.</summary>
    private const int Most = 16;

    private readonly ClaimComparison[] _bases = new ClaimComparison[Most];
    private int _count;
    private int _next;

    /// <summary>The comparison of a change; false where its clause does not name two.</summary>
    public bool Next(in Clause clause, out ClaimComparison comparison)
    {
        if (clause.PreviousFigure() < 0)
            Collect(clause);
        bool isDealt = _next < _count;
        comparison = isDealt ? _bases[_next++] : default;
        return isDealt;
    }

    private void Collect(in Clause clause)
    {
        _count = _next = 0;
        bool isDealt = false;
        for (int i = clause.First; i < clause.Index; i++)
        {
            isDealt |= sentence[i].Has(WordRole.Respectively);
            if (periods.IsBase(i, out ClaimComparison named))
                Add(named);
            else if (sentence[i].Has(WordRole.Previous))
                Add(ClaimComparison.Previous);
            else if ((sentence[i].Has(WordRole.YearOnYear) && !IsWordOfYearBefore(i)) || IsYearBefore(i))
                Add(ClaimComparison.YearOnYear);
        }

        if (!isDealt || _count < 2 || (_count > 2 && _count != FiguresOf(clause)))
            _count = 0;
    }

    private void Add(ClaimComparison comparison)
    {
        if (_count < Most)
            _bases[_count] = comparison;
        _count = Math.Min(_count + 1, Most);
    }

    private int FiguresOf(in Clause clause)
    {
        int figures = 0;
        for (int i = clause.Index; i <= clause.Last; i++)
            figures += sentence[i].Kind == TokenKind.Figure && !sentence[i].Figure.IsRejected ? 1 : 0;
        return figures;
    }

    /// <summary>比上年全年: the word is the first half of a base that is no stretch like the one at hand.</summary>
    private bool IsWordOfYearBefore(int i) =>
        i + 1 < sentence.Count && sentence[i + 1].Start == sentence[i].End && periods.IsBase(i + 1, out _);

    private bool IsYearBefore(int i) =>
        sentence[i].Kind == TokenKind.Period && sentence.Lexicon[WordSet.DealtBase].Has(sentence.Span[sentence[i].Start..sentence[i].End]);
}
