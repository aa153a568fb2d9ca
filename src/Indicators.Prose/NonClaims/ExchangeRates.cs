using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>1美元合7.12元: the one unit that a rate is told for.</summary>
internal static class ExchangeRates
{
    public static bool IsNonClaim(Sentence sentence, FigureToken figure)
    {
        if (figure.Figure.Amount != 1m || !figure.Unit.Dimension.IsMoney || figure.Unit.Scale != UnitScale.One)
            return false;
        ReadOnlySpan<char> after = sentence.Span[figure.NumberEnd..];
        return after.StartsWith("合", StringComparison.Ordinal) || after.StartsWith("兑", StringComparison.Ordinal) || after.StartsWith("折合", StringComparison.Ordinal);
    }
}
