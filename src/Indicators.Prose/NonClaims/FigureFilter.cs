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
        Ordinals.IsOne(sentence, figure)
        || CalendarParts.IsOne(sentence, figure)
        || VagueNumbers.IsOne(sentence, figure)
        || ExchangeRates.IsOne(sentence, figure)
        || SingleThings.IsOne(sentence, figure)
        || PartsOfWords.IsOne(sentence, figure)
        || QuotedNames.IsOne(sentence, index, figure)
        || BareScales.IsNone(sentence, index, figure)
        || BareNumbers.IsNone(sentence, index, figure);
}
