namespace Indicators.Interchange;

/// <summary>The unit of a metric, which a file writes in words and signs, as a code and a power of ten.</summary>
internal static class JsonStatUnits
{
    /// <summary>The code and the power of ten; both empty where no unit is given.</summary>
    public static (string Code, string Multiplier) Of(JsonStatUnit? unit)
    {
        if (unit is null || (unit.Label ?? unit.Symbol) is null)
            return ("", unit?.Multiplier is { } alone and not 0 ? InvariantText.Of(alone) : "");
        // Millions of a sign that may be several currencies: the sign is kept, and said to be unknown.
        if (Read(unit.Label) is { Unit: var counted, Exponent: var scale } && counted == Unit.One && unit.Symbol is { } sign
            && Read(sign) is null)
            return (sign, Power(unit, scale));
        if (Read(unit) is not var (found, exponent))
            return ((unit.Label ?? unit.Symbol)!, Power(unit, 0));
        return (CodeOf(found.WithoutScaleOf()), Power(unit, exponent + (int)found.Scale));
    }

    /// <summary>A label that is a mere scale counts what the sign names: millions, $.</summary>
    private static (Unit Unit, int Exponent)? Read(JsonStatUnit unit)
    {
        (Unit Unit, int Exponent)? words = Read(unit.Label), sign = Read(unit.Symbol);
        if (words is { Unit: var counted } && counted == Unit.One && sign is { } named)
            return (named.Unit, named.Exponent + words.Value.Exponent);
        return words ?? (unit.Label is null ? sign : sign is { } known && known.Unit == StandardUnits.Percent ? sign : null);
    }

    private static (Unit Unit, int Exponent)? Read(string? text) =>
        text is not null && (UnitCodes.TryRead(text, UnitSet.Standard, out Unit? unit, out int exponent)
            || UnitWords.TryRead(text, UnitSet.Standard, out unit, out exponent))
            ? (unit, exponent) : null;

    private static string CodeOf(Unit unit) => UnitSet.Standard.Find(unit.Code) is not null ? unit.Code : unit.Symbol;

    private static string Power(JsonStatUnit unit, int exponent) =>
        exponent + (unit.Multiplier ?? 0) is not 0 and var power ? InvariantText.Of(power) : "";

    private static Unit WithoutScaleOf(this Unit unit) => unit.Scale == UnitScale.One ? unit : unit.Base;
}
