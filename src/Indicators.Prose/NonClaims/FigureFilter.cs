using Indicators.Prose.Grammar;

namespace Indicators.Prose.NonClaims;

/// <summary>Decides which numbers of a sentence are no claims. Each question is in a file of its own.</summary>
internal sealed class FigureFilter(Sentence sentence)
{
    /// <summary>Marks the figures that are none. To be called once units are shared over lists.</summary>
    public void Apply()
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            if (token.Kind == TokenKind.Figure && !token.Figure.IsRank)
                token.Figure.IsRejected |= IsNoClaim(i, in token.Figure);
        }
    }

    private bool IsNoClaim(int index, in FigureToken figure) =>
        Ordinals.IsNonClaim(sentence, figure)
        || CalendarParts.IsNonClaim(sentence, figure)
        || VagueNumbers.IsNonClaim(sentence, figure)
        || ExchangeRates.IsNonClaim(sentence, figure)
        || SingleThings.IsNonClaim(sentence, figure)
        || PartsOfWords.IsNonClaim(sentence, figure)
        || QuotedNames.IsNonClaim(sentence, index, figure)
        || BareScales.IsNonClaim(sentence, index, figure)
        || BareNumbers.IsNonClaim(sentence, index, figure);
}
