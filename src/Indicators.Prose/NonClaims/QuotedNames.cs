using Indicators.Prose.Grammar;

namespace Indicators.Prose.NonClaims;

/// <summary>A numeral with a counter right behind an opening quote is a name: “两个确立”, “十百千万”, “三大改造”.</summary>
internal static class QuotedNames
{
    public static bool IsNonClaim(Sentence sentence, int index, in FigureToken figure)
    {
        if (figure.IsDigits || index == 0 || !sentence[index - 1].Is(Punctuation.OpenQuote) || sentence[index - 1].End != figure.NumberStart)
            return false;
        Dimension dimension = figure.Unit.Dimension;
        return dimension.IsCount || dimension == Dimension.Number || figure.IsBareScale || dimension == StandardUnits.Year.Dimension;
    }
}
