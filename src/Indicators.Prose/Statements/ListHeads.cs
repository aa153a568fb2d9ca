using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>涨幅较大的城市有：甲市6.2%、乙市5.1%: percentages of a list of names are what the head before the colon says.</summary>
internal static class ListHeads
{
    /// <summary>涨幅较大的城市有：甲市6.2%、乙市5.1%、丙市4.8%: so many tokens a list may have behind its head.</summary>
    private const int LongestList = 48;
    private const WordRole Change = WordRole.Up | WordRole.Down | WordRole.GrowthNoun;

    /// <summary>The growth a head speaks of; null where no head does.</summary>
    public static ClaimMeaning? Growth(Sentence sentence, in Clause clause)
    {
        int colon = clause.First - 1;
        int furthest = Math.Max(0, colon - LongestList);
        while (colon > furthest && !sentence[colon].Is(Punctuation.Colon))
        {
            if (sentence[colon].Kind == TokenKind.Period || sentence[colon].Has(Change | WordRole.Share | WordRole.Index)
                || sentence[colon].Is(Punctuation.Semicolon))
                return null;
            colon--;
        }

        return colon > furthest && sentence[colon].Is(Punctuation.Colon) && sentence.Lexicon[WordSet.ListHeadEnd]
            .AtEnd(sentence.Span[..sentence[colon].Start]) > 0 ? OfHead(sentence, colon) : null;
    }

    private static ClaimMeaning? OfHead(Sentence sentence, int colon)
    {
        for (int i = colon - 1; i >= 0 && !Punctuation.EndsClause(sentence[i]) && sentence[i].Kind != TokenKind.Figure; i--)
        {
            if (sentence[i].Has(WordRole.Share | WordRole.Index))
                return null;
            if (sentence[i].Has(Change))
                return ClaimMeaning.Change(ClaimKind.Growth, sentence[i].Has(WordRole.Down));
        }

        return null;
    }
}
