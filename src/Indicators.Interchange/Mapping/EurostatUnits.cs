using System.Diagnostics.CodeAnalysis;

namespace Indicators.Interchange;

/// <summary>Eurostat's codes of units: a price basis or a share of something before or behind a unit of the table.</summary>
internal static class EurostatUnits
{
    /// <summary>Price bases: current prices, chain-linked volumes of a year, prices of the year before.</summary>
    private static readonly string[] Prices = ["CP", "CLV", "PYP"];

    /// <summary>Rates of change: on the year or period before.</summary>
    private static readonly string[] Rates = ["RCH", "PCH", "RT"];

    public static bool TryRead(string code, UnitSet units, [NotNullWhen(true)] out Unit? unit, out int exponent)
    {
        (unit, exponent) = (null, 0);
        int bar = code.IndexOf('_', StringComparison.Ordinal);
        string first = bar < 0 ? code : code[..bar];
        if (bar > 0 && Array.Exists(Prices, price => IsWithYear(first, price)))
            return UnitCodes.TryRead(code[(bar + 1)..], units, out unit, out exponent);
        if (Array.Exists(Rates, rate => first == rate))
            unit = StandardUnits.Percent;
        else if (IsWithYear(first, "I") && first.Length > 1)
            unit = StandardUnits.IndexPoint;
        else if (code.EndsWith("_HAB", StringComparison.Ordinal))
            return TryReadPerHead(code[..^"_HAB".Length], units, out unit, out exponent);
        return unit is not null;
    }

    private static bool TryReadPerHead(string code, UnitSet units, [NotNullWhen(true)] out Unit? unit, out int exponent)
    {
        if (!UnitCodes.TryRead(code, units, out unit, out exponent))
            return false;
        unit = unit.Per(StandardUnits.Person);
        return true;
    }

    /// <summary>CLV10, CLV_I15, I05: the word alone or with the year of its base.</summary>
    private static bool IsWithYear(string text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) && text.Length - word.Length is 0 or 2 or 4
        && text[word.Length..].All(char.IsAsciiDigit);
}
