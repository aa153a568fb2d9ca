using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>The unit of a figure as it is written, without its scale.</summary>
internal static class WrittenUnit
{
    public static string Of(Sentence sentence, FigureToken token, Unit unit)
    {
        ReadOnlySpan<char> text = sentence.Span;
        if (token.IsRank)
            return token.NumberEnd > token.UnitStart ? text[token.UnitStart..token.NumberEnd].ToString() : "";
        if (unit.Code.StartsWith("1/", StringComparison.Ordinal))
            return "";
        if (unit.Equals(StandardUnits.PercentagePoint))
            return Alias(text[token.NumberStart..token.NumberEnd], unit) is { } letters && char.IsAsciiLetter(letters[0])
                ? letters
                : StandardUnits.PercentagePoint.Aliases[0];
        if (unit.Symbol is [Hanzi.Doubling] && WrittenValue.IsWhole(token.Figure.Amount))
            return StandardUnits.Multiple.Symbol;
        if (unit.Numerator is { } above && unit.Denominator is { } below)
            return $"{above.Base.Symbol}/{Alias(text[token.NumberStart..token.NumberEnd], below) ?? below.Symbol}";
        string symbol = unit.Base.Symbol;
        ReadOnlySpan<char> literal = text[token.NumberStart..token.NumberEnd];
        string written = Alias(literal, unit.Base) ?? symbol;
        bool isShown = literal.EndsWith(written, StringComparison.Ordinal) && written.Length > 0 && !unit.Dimension.IsMoney;
        return isShown ? sentence.Shown(literal[^written.Length..], written) : written;
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
