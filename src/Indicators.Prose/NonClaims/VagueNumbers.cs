using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>数十家, 几百个, 十几个, 七八个, 二三十家: numbers that only say about how many, and no figure of their own.</summary>
internal static class VagueNumbers
{
    public static bool IsNonClaim(Sentence sentence, FigureToken figure)
    {
        if (figure.IsDigits || figure.IsRank || figure.IsVague)
            return false;
        if (figure.UnitStart < sentence.Span.Length && sentence.Span[figure.UnitStart] == Hanzi.Odd)
            return true;
        if (figure.NumberStart == 0)
            return false;
        char before = sentence.Span[figure.NumberStart - 1];
        char first = sentence.Span[figure.NumberStart];
        return before == Hanzi.Odd || Numerals.IsChineseDigit(before)
            || (sentence.Lexicon[WordSet.VagueBefore].Has(before) && (first == Numerals.Ten || Numerals.IsScale(first)));
    }
}
