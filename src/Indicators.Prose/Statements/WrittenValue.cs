using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>The number of a figure as it is written; a fraction is the decimal it stands for.</summary>
internal static class WrittenValue
{
    /// <summary>三分之一 is 0.333333.</summary>
    private const int FractionDecimals = 6;

    /// <summary>翻六十番 is more than any decimal holds.</summary>
    private const int MostDoublings = 60;

    public static decimal Of(FigureToken token, out decimal? high)
    {
        high = token.Figure.Upper?.Amount;
        if (token.Parts is [var above, var below])
            return below == 1m ? above : decimal.Round(above / below, FractionDecimals) / 1.000000000000000000000000000000000m;
        if (token.Unit.Symbol is [Hanzi.Doubling] && IsWhole(token.Figure.Amount))
            return PowerOfTwo(token.Figure.Amount);
        if (!token.Unit.Code.StartsWith("1/", StringComparison.Ordinal))
            return token.Figure.Amount;
        high = high is { } upper ? AsDecimal(upper, token.Unit) : null;
        return AsDecimal(token.Figure.Amount, token.Unit);
    }

    /// <summary>翻一番半 is no power of two that a decimal holds; it stays as it is written.</summary>
    public static bool IsWhole(decimal doublings) => decimal.Truncate(doublings) == doublings;

    private static decimal PowerOfTwo(decimal doublings)
    {
        decimal value = 1m;
        for (int i = 0; i < Math.Min(doublings, MostDoublings); i++)
            value *= 2m;
        return value;
    }

    private static decimal AsDecimal(decimal amount, Unit fraction)
    {
        decimal parts = amount / (decimal)fraction.Factor.Denominator * (decimal)fraction.Factor.Numerator;
        return decimal.Round(parts, FractionDecimals) / 1.000000000000000000000000000000000m;
    }
}
