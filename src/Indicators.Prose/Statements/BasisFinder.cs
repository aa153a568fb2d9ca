using System.Buffers;
using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>The prices or the scope of a growth, where a word since the figure before says them; a list has its first item’s.</summary>
internal sealed class BasisFinder(Sentence sentence)
{
    private static readonly SearchValues<char> Hints = SearchValues.Create("义价实可口");
    /// <summary>剔除价格因素影响后，同比增长, and a name between.</summary>
    private const int Reach = 40;

    private static readonly (string Word, ComparisonBasis Basis)[] Words =
    [
        ("名义", ComparisonBasis.Nominal), ("按现价", ComparisonBasis.Nominal), ("按当年价", ComparisonBasis.Nominal),
        ("现行价格", ComparisonBasis.Nominal),
        ("不变价", ComparisonBasis.Real), ("价格因素", ComparisonBasis.Real), ("固定价格", ComparisonBasis.Real),
        ("实际增", ComparisonBasis.Real), ("实际下降", ComparisonBasis.Real),
        ("可比价", ComparisonBasis.Comparable), ("可比口径", ComparisonBasis.Comparable), ("同口径", ComparisonBasis.Comparable),
        ("可比增", ComparisonBasis.Comparable), ("可比下降", ComparisonBasis.Comparable),
    ];

    private ComparisonBasis _previous;

    /// <summary>居民收入名义, 按现价计算: the words of a growth's name without what they say of prices.</summary>
    public static ReadOnlySpan<char> WithoutRemark(LexiconTables lexicon, ReadOnlySpan<char> words)
    {
        while (lexicon[WordSet.PriceRemark].AtEnd(words) is > 0 and var length)
            words = words[..^length].TrimEnd("，、（( ");
        return words;
    }

    public ComparisonBasis Find(in Clause clause, bool isGrowth)
    {
        if (!isGrowth)
            return ComparisonBasis.Unstated;
        ComparisonBasis found = clause.ContinuesList(out _) ? _previous : InFront(clause.Index);
        _previous = found;
        return found;
    }

    private ComparisonBasis InFront(int figure)
    {
        int end = sentence[figure].Start;
        int start = Math.Max(EndOfPrevious(figure), end - Reach);
        ReadOnlySpan<char> text = sentence.Between(start, end);
        // Every one of the words has one of these: most growths name no prices.
        if (text.IndexOfAny(Hints) < 0)
            return ComparisonBasis.Unstated;
        int last = -1;
        ComparisonBasis basis = ComparisonBasis.Unstated;
        foreach ((string word, ComparisonBasis meant) in Words)
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
