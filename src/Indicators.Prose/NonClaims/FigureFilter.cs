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
                token.Figure.Reason = ReasonFor(i, in token.Figure);
        }
    }

    private PassedOver ReasonFor(int index, in FigureToken figure) =>
        Fragments.IsOne(sentence, figure) ? PassedOver.Fragment
        : VagueNumbers.IsOne(sentence, figure) ? PassedOver.Vague
        : Ordinals.IsOne(sentence, figure) || SectionNumbers.IsOne(sentence, figure) ? PassedOver.Ordinal
        : CalendarParts.IsOne(sentence, figure) ? PassedOver.Calendar
        : ExchangeRates.IsOne(sentence, figure) ? PassedOver.ExchangeRate
        : SingleThings.IsOne(sentence, figure) ? PassedOver.Article
        : PartsOfWords.IsOne(sentence, figure) || QuotedNames.IsOne(sentence, index, figure) || Ages.IsOne(sentence, index, figure) ? PassedOver.Name
        : UnitsOutOfContext.IsOne(sentence, figure) || BareScales.IsNone(sentence, index, figure) ? PassedOver.BareUnit
        : BareNumbers.IsNone(sentence, index, figure) ? PassedOver.BareNumber
        : PassedOver.None;
}
