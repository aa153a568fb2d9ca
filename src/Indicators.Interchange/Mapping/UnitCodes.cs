using System.Globalization;

namespace Indicators.Interchange;

/// <summary>Units and their codes: what a code means, and with which code a unit is written.</summary>
internal static class UnitCodes
{
    private static readonly Dictionary<string, (Unit Unit, int Exponent)> ByCode = new(StringComparer.Ordinal);
    private static readonly Dictionary<Unit, string> Written = [];
    private static readonly HashSet<string> Denominators = new(StringComparer.Ordinal) { "PS", "H", "HA", "KM2", "M2", "KWH", "YR", "T" };

    static UnitCodes()
    {
        foreach (string line in UnitCodeRows.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            AddRow(line);
    }

    /// <summary>
    /// What a code means: a unit, times a power of ten. Percentages say of what after an underscore (PT_GDP), quotients name
    /// the unit below the line there (CNY_PS). False for a code that no list has.
    /// </summary>
    public static bool TryRead(string code, UnitSet units, out Unit unit, out int exponent)
    {
        if (ByCode.TryGetValue(code, out (Unit Unit, int Exponent) row) || ByCode.TryGetValue(code.ToUpperInvariant(), out row))
        {
            (unit, exponent) = row;
            return true;
        }

        exponent = 0;
        if (code.StartsWith("PT_", StringComparison.Ordinal) || code.StartsWith("PC_", StringComparison.Ordinal))
        {
            unit = StandardUnits.Percent;
            return true;
        }

        return TryReadQuotient(code, out unit, out exponent) || EurostatUnits.TryRead(code, units, out unit!, out exponent)
            || TryReadOwn(code, units, out unit);
    }

    /// <summary>The code of a unit without its scale, and the power of ten of that; null where no list has one.</summary>
    public static string? CodeOf(Unit unit, out int exponent)
    {
        exponent = (int)unit.Scale;
        if (Written.TryGetValue(unit.Base, out string? code))
            return code;
        if (unit.Base.Dimension is { IsMoney: true } money && unit.Base.Factor == Rational.One
            && CurrencyCodes.Contains(money.Code[(money.Code.IndexOf(':', StringComparison.Ordinal) + 1)..]))
            return money.Code[(money.Code.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (unit is not { Numerator: { } above, Denominator: { } below })
            return null;
        string? numerator = CodeOf(above, out exponent);
        bool known = Written.TryGetValue(below, out string? denominator) && Denominators.Contains(denominator);
        return numerator is not null && known ? $"{numerator}_{denominator}" : null;
    }

    private static bool TryReadQuotient(string code, out Unit unit, out int exponent)
    {
        (unit, exponent) = (Unit.One, 0);
        int at = code.LastIndexOf('_');
        if (at < 1 || !Denominators.Contains(code[(at + 1)..]) || !ByCode.TryGetValue(code[..at], out (Unit Unit, int Exponent) above))
            return false;
        (unit, exponent) = (above.Unit.Per(ByCode[code[(at + 1)..]].Unit), above.Exponent);
        return true;
    }

    /// <summary>Our own code or symbol of a unit, as a mapping or a file of ours gives it.</summary>
    private static bool TryReadOwn(string code, UnitSet units, out Unit unit)
    {
        if (units.Find(code) is { } own)
        {
            unit = own;
            return true;
        }

        bool isSymbol = code.Any(c => c > 0x7F) && Unit.TryParse(code, units, out unit!);
        unit = isSymbol ? Unit.Parse(code, units) : Unit.One;
        return isSymbol;
    }

    private static void AddRow(string line)
    {
        string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
        Unit unit = cells[0] == "one" ? Unit.One : UnitSet.Standard.Find(cells[0])
            ?? throw new InvalidOperationException($"The row '{line}' names no unit.");
        foreach (string code in cells[1..4].Where(code => code.Length > 0))
            ByCode.TryAdd(code, (unit, 0));
        foreach (string alias in cells[4].Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = alias.Split('^');
            ByCode.TryAdd(parts[0], (unit, parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture)));
        }

        if ((cells[1].Length > 0 ? cells[1] : cells[3]) is { Length: > 0 } written)
            Written.TryAdd(unit, written);
    }
}
