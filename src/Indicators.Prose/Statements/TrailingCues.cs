using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Words behind a figure that say whether it is aimed at or expected.</summary>
internal sealed class TrailingCues(Sentence sentence)
{
    /// <summary>增长8%的年度预期目标: so near behind a figure its aim is named.</summary>
    private const int Near = 8;

    /// <summary>增长9%的计划，预计可以完成: so many tokens behind it.</summary>
    private const int Reach = 8;

    /// <summary>下降4%、减少6%的目标: so many items share the aim behind the last.</summary>
    private const int LongestList = 4;

    /// <summary>增长8%的目标, 增长3%的要求; and the items of a list before one that is aimed at.</summary>
    public bool IsAim(int index)
    {
        for (int figure = index, items = 0; figure >= 0 && items < LongestList; figure = NextItem(figure), items++)
        {
            if (StartsWithAim(sentence.Lexicon, sentence.Span[sentence[figure].End..]))
                return true;
        }

        return false;
    }

    /// <summary>增长9%的计划预计可以完成.</summary>
    public bool IsExpected(int index)
    {
        for (int i = index + 1; i < End(index); i++)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return false;
            if (sentence[i].Has(WordRole.Forecast))
                return LooksBack(i);
        }

        return false;
    }

    /// <summary>True for a word of expectation whose clause has its figure before it, and none behind.</summary>
    public bool LooksBack(int word)
    {
        int i = word + 1;
        for (; i < sentence.Count && i <= word + Reach && !Punctuation.EndsClause(sentence[i]); i++)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return false;
        }

        bool isEnded = i < sentence.Count && i <= word + Reach && sentence[i].Mark is Punctuation.Semicolon or Punctuation.Stop;
        return isEnded && HasFigureBefore(word);
    }

    private bool HasFigureBefore(int word)
    {
        for (int i = word - 1; i >= Math.Max(0, word - Reach) && !Punctuation.EndsClause(sentence[i]); i--)
        {
            if (sentence[i].Kind == TokenKind.Figure && !sentence[i].Figure.IsRejected)
                return true;
        }

        return false;
    }

    private static bool StartsWithAim(LexiconTables lexicon, ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> near = after[..Math.Min(Near, after.Length)];
        if (lexicon[WordSet.AimTold].Begins(near))
            return true;
        if (near.IsEmpty || near[0] != Hanzi.Of)
            return false;
        int mark = near.IndexOfAny('，', '。', '；');
        // 75.3%的改革任务落地 reports: the aim must end what is said, but for 目标, of which one may ask.
        ReadOnlySpan<char> said = mark < 0 ? near : near[..mark];
        return lexicon[WordSet.AimTold].IsIn(said) || lexicon[WordSet.AimNoun].Ends(said);
    }

    /// <summary>The next figure of the clause that a list mark leads to; −1 where there is none.</summary>
    private int NextItem(int figure)
    {
        bool isList = false;
        for (int i = figure + 1; i < End(figure); i++)
        {
            isList |= sentence[i].Is(Punctuation.Enumeration);
            if (sentence[i].Kind == TokenKind.Figure)
                return isList ? i : -1;
        }

        return -1;
    }

    /// <summary>Where the clause ends, or where it is too far to look.</summary>
    private int End(int index)
    {
        int end = index + 1;
        while (end < sentence.Count && end <= index + Reach && !Punctuation.EndsClause(sentence[end]))
            end++;
        return end;
    }
}
