using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>1美元合7.12元: the one unit that a rate is told for.</summary>
internal static class ExchangeRates
{
    public static bool IsNonClaim(Sentence sentence, FigureToken figure)
    {
        if (figure.Figure.Amount != 1m || !figure.Unit.Dimension.IsMoney || figure.Unit.Scale != UnitScale.One)
            return false;
        return sentence.Lexicon[WordSet.ExchangeVerb].AtStart(sentence.Span[figure.NumberEnd..]) > 0;
    }
}
