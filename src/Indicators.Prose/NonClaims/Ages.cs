using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>3岁以下婴幼儿, 65岁及以上人口: an age that tells who is meant.</summary>
internal static class Ages
{
    public static bool IsNonClaim(Sentence sentence, int index, FigureToken figure)
    {
        if (figure.Unit.Dimension != StandardUnits.YearOfAge.Dimension)
            return false;
        if (sentence.Lexicon[WordSet.AgeNoun].Begins(sentence.Span[sentence[index].End..]))
            return true;
        ReadOnlySpan<char> bound = sentence.Span[figure.NumberEnd..sentence[index].End];
        int end = sentence[index].End;
        return bound.Length > 0 && sentence.Lexicon[WordSet.AgeBound].Has(bound[0]) && end < sentence.Span.Length
            && char.IsLetter(sentence.Span[end]) && !Punctuation.IsMark(sentence.Span[end]);
    }
}
