using Indicators.Prose.Lexicon;
using Indicators.Prose.Periods;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>同比、环比分别增长12.4%、6.1%, 分别比上月末和上年同期低0.6和1.3个百分点: two bases, dealt out to the figures in turn.</summary>
internal sealed class DistributedComparisons(Sentence sentence, PeriodContext periods)
{
    private readonly Queue<ClaimComparison> _queue = [];

    /// <summary>The comparison of a change; false where its clause does not name two.</summary>
    public bool Next(in Clause clause, out ClaimComparison comparison)
    {
        if (clause.PreviousFigure() < 0)
            Collect(clause);
        return _queue.TryDequeue(out comparison);
    }

    private void Collect(in Clause clause)
    {
        _queue.Clear();
        bool isDealt = false;
        for (int i = clause.First; i < clause.Index; i++)
        {
            isDealt |= sentence[i].Has(WordRole.Respectively);
            if (periods.IsBase(i, out ClaimComparison named))
                _queue.Enqueue(named);
            else if (sentence[i].Has(WordRole.Previous))
                _queue.Enqueue(ClaimComparison.Previous);
            else if ((sentence[i].Has(WordRole.YearOnYear) && !IsWordOfYearBefore(i)) || IsYearBefore(i))
                _queue.Enqueue(ClaimComparison.YearOnYear);
        }

        if (!isDealt || _queue.Count < 2 || (_queue.Count > 2 && _queue.Count != FiguresOf(clause)))
            _queue.Clear();
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
        sentence[i].Kind == TokenKind.Period && sentence.Span[sentence[i].Start..sentence[i].End] is "上年同期" or "去年同期" or "上年" or "去年";
}
