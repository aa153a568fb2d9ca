using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>The prices or the scope of a growth, where a word since the figure before says them; a list has its first item’s.</summary>
internal sealed class BasisFinder(Sentence sentence)
{
    /// <summary>剔除价格因素影响后，同比增长, and a name between.</summary>
    private const int Reach = 40;

    private static readonly (WordSet Words, ComparisonBasis Basis)[] Bases =
        [(WordSet.NominalPrice, ComparisonBasis.Nominal), (WordSet.RealPrice, ComparisonBasis.Real),
            (WordSet.ComparablePrice, ComparisonBasis.Comparable)];

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
        int last = -1;
        ComparisonBasis basis = ComparisonBasis.Unstated;
        foreach ((WordSet words, ComparisonBasis meant) in Bases)
        {
            int at = sentence.Lexicon[words].FindLast(text);
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
