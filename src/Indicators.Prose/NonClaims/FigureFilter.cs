using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>Decides which numbers of a sentence are no claims. Each question is in a file of its own.</summary>
internal sealed class FigureFilter(Sentence sentence)
{
    /// <summary>Punctuation the figures that are none. To be called once units are shared over lists.</summary>
    public void Apply()
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            if (token.Kind == TokenKind.Figure && !token.Figure.IsRank
                && token.Figure is { Worded: null, Parts: null } && !(token.Figure.Cell is not null && token.Figure.HasUnit))
                token.Figure.Reason = ReasonFor(i, token.Figure);
        }
    }

    private PassedOver ReasonFor(int index, FigureToken figure) =>
        Fragments.IsNonClaim(sentence, figure) ? PassedOver.Fragment
        : VagueNumbers.IsNonClaim(sentence, figure) ? PassedOver.Vague
        : Ordinals.IsNonClaim(sentence, figure) || SectionNumbers.IsNonClaim(sentence, figure) ? PassedOver.Ordinal
        : CalendarParts.IsNonClaim(sentence, figure) ? PassedOver.Calendar
        : ExchangeRates.IsNonClaim(sentence, figure) ? PassedOver.ExchangeRate
        : SingleThings.IsNonClaim(sentence, figure) ? PassedOver.Article
        : PartsOfWords.IsNonClaim(sentence, figure) || QuotedNames.IsNonClaim(sentence, index,
            figure) || NamesOfNumbers.IsNonClaim(sentence, index, figure) || Ages.IsNonClaim(sentence, index, figure) ? PassedOver.Name
        : UnitsOutOfContext.IsNonClaim(sentence, figure) || BareScales.IsNonClaim(sentence, index, figure) ? PassedOver.BareUnit
        : BareNumbers.IsNonClaim(sentence, index, figure) ? PassedOver.BareNumber
        : PassedOver.None;
}
