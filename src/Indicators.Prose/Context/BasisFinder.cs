using Indicators.Prose.Grammar;
using Indicators.Prose.Recognisers;

namespace Indicators.Prose.Context;

/// <summary>The prices or the scope of a growth, where a word since the figure before says them; a list has those of its first item.</summary>
internal sealed class BasisFinder(Sentence sentence)
{
    /// <summary>剔除价格因素影响后，同比增长, and a name between.</summary>
    private const int Reach = 40;

    private static readonly (string Word, ClaimBasis Basis)[] Words =
    [
        ("名义", ClaimBasis.Nominal), ("按现价", ClaimBasis.Nominal), ("按当年价", ClaimBasis.Nominal), ("现行价格", ClaimBasis.Nominal),
        ("不变价", ClaimBasis.Real), ("价格因素", ClaimBasis.Real), ("固定价格", ClaimBasis.Real), ("实际增", ClaimBasis.Real), ("实际下降", ClaimBasis.Real),
        ("可比价", ClaimBasis.Comparable), ("可比口径", ClaimBasis.Comparable), ("同口径", ClaimBasis.Comparable), ("可比增", ClaimBasis.Comparable), ("可比下降", ClaimBasis.Comparable),
    ];

    private ClaimBasis _previous;

    public ClaimBasis Find(in Clause clause, bool isGrowth)
    {
        if (!isGrowth)
            return ClaimBasis.Unstated;
        ClaimBasis found = clause.ContinuesList(out _) ? _previous : InFront(clause.Index);
        _previous = found;
        return found;
    }

    private ClaimBasis InFront(int figure)
    {
        int end = sentence[figure].Start;
        int start = Math.Max(EndOfPrevious(figure), end - Reach);
        ReadOnlySpan<char> text = sentence.Between(start, end);
        int last = -1;
        ClaimBasis basis = ClaimBasis.Unstated;
        foreach ((string word, ClaimBasis meant) in Words)
        {
            int at = text.LastIndexOf(word, StringComparison.Ordinal);
            if (at > last)
                (last, basis) = (at, meant);
        }

        return basis;
    }

    private int EndOfPrevious(int figure)
    {
        for (int i = figure - 1; i >= 0; i--)
        {
            if (sentence[i].Kind == TokenKind.Figure && !sentence[i].Figure.IsRejected)
                return sentence[i].End;
        }

        return 0;
    }
}
