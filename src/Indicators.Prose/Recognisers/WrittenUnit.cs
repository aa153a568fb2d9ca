using Indicators.Prose.Grammar;

namespace Indicators.Prose.Recognisers;

/// <summary>The unit of a figure as it is written, without its scale.</summary>
internal static class WrittenUnit
{
    public static string Of(ReadOnlySpan<char> text, in FigureToken token, Unit unit)
    {
        if (token.IsRank)
            return token.NumberEnd > token.UnitStart ? text[token.UnitStart..token.NumberEnd].ToString() : "";
        if (unit.Code.StartsWith("1/", StringComparison.Ordinal))
            return "";
        if (unit.Equals(StandardUnits.PercentagePoint))
            return "百分点";
        if (unit.Symbol == WrittenValue.Doubling)
            return StandardUnits.Multiple.Symbol;
        if (unit.Numerator is { } above && unit.Denominator is { } below)
            return $"{above.Base.Symbol}/{Alias(text[token.NumberStart..token.NumberEnd], below) ?? below.Symbol}";
        string symbol = unit.Base.Symbol;
        return Alias(text[token.NumberStart..token.NumberEnd], unit.Base) ?? symbol;
    }

    /// <summary>The alias the literal ends with: nm rather than 纳米. Percent is always %.</summary>
    private static string? Alias(ReadOnlySpan<char> literal, Unit unit)
    {
        if (unit.Dimension == Dimension.Ratio || unit.Dimension.IsMoney || literal.EndsWith(unit.Symbol, StringComparison.Ordinal))
            return null;
        string? longest = null;
        foreach (string alias in unit.Aliases)
        {
            if (literal.EndsWith(alias, StringComparison.Ordinal) && alias.Length > (longest?.Length ?? 0))
                longest = alias;
        }

        return longest;
    }
}
