using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>将建成, 拟发行, 今年计划开工: words that speak of what is to come before a verb, and only there.</summary>
internal static class AheadWords
{
    /// <summary>True where a word of the list speaks of what is to come.</summary>
    public static bool IsAhead(Sentence sentence, int index) =>
        sentence[index].Has(WordRole.Ahead) && sentence.Lexicon.AheadVerbs.AtStart(sentence.Span[sentence[index].End..]) > 0
        && !IsInName(sentence, index);

    /// <summary>千人计划引进人才: the word ends a name, where neither a mark nor a time nor a place stands before it.</summary>
    private static bool IsInName(Sentence sentence, int index)
    {
        int start = sentence[index].Start;
        if (start == 0 || !sentence.Lexicon[WordSet.AheadNoun].Has(sentence.Span[start..sentence[index].End]))
            return false;
        bool isFree = index > 0 && sentence[index - 1].End == start
            && (sentence[index - 1].Kind is TokenKind.Mark or TokenKind.Period || sentence[index - 1].Has(WordRole.Place));
        return !isFree && !char.IsWhiteSpace(sentence.Span[start - 1]);
    }
}
