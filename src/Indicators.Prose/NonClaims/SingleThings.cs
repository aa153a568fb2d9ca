using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>一家, 一条, 一年: the numeral one with a counter is an article, not a count. 一个百分点 and 一亿元 are figures.</summary>
internal static class SingleThings
{
    /// <summary>翻一番, 翻了一番; but 一番景象.</summary>
    private const int LongestVerb = 3;

    public static bool IsNonClaim(Sentence sentence, FigureToken figure)
    {
        if (figure.IsDigits || figure.IsBareScale || figure.Figure.Amount != 1m || figure.Figure.IsRange
            || figure.Unit.Scale != UnitScale.One)
            return false;
        char c = sentence.Span[figure.NumberStart];
        if (Numerals.DigitOf(c) != 1 || figure.NumberEnd - figure.UnitStart > 3)
            return false;
        if (figure.Unit.Symbol is [Hanzi.Doubling])
            return !sentence.Lexicon[WordSet.DoublingVerb]
                .IsIn(sentence.Span[Math.Max(0, figure.NumberStart - LongestVerb)..figure.NumberStart]);
        Dimension dimension = figure.Unit.Dimension;
        return dimension.IsCount || dimension == StandardUnits.Year.Dimension || dimension == StandardUnits.Day.Dimension
            || dimension == StandardUnits.Metre.Dimension;
    }
}
