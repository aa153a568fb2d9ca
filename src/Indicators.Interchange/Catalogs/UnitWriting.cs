namespace Indicators.Interchange;

/// <summary>How a unit is written: its code, its power of ten, and whether both read back as the unit itself.</summary>
internal sealed class UnitWriting
{
    private UnitWriting(Unit unit, string code, int exponent, int shift, bool isOwn, bool reads)
    {
        Unit = unit;
        Code = code;
        Exponent = InvariantText.Of(exponent);
        Shift = shift;
        IsOwn = isOwn;
        Reads = reads;
    }

    public Unit Unit { get; }

    public string Code { get; }

    public string Exponent { get; }

    /// <summary>How far the decimal point goes to the right because of another scale.</summary>
    public int Shift { get; }

    /// <summary>True where no list has a code for it.</summary>
    public bool IsOwn { get; }

    /// <summary>True where code and power of ten read back as this unit, written in the same way.</summary>
    public bool Reads { get; }

    public static UnitWriting Of(Unit unit, Transformation transformation, ScaleStyle style, UnitSet units)
    {
        string? known = UnitCodes.CodeOf(unit, out int exponent);
        int written = style == ScaleStyle.Normalize ? exponent / 3 * 3 : exponent;
        string code = known is null ? CodeText.Escape(OwnCode(unit)) : TransformationCodes.UnitOf(known, transformation);
        bool reads = written == exponent && UnitCodes.TryRead(CodeText.Unescape(code), units, out Unit back, out int own)
            && UnitReading.Of(back, own + exponent) is { Shift: 0 } reading && reading.Unit.Equals(unit)
                && reading.Unit.Symbol == unit.Symbol;
        return new UnitWriting(unit, code, written, exponent - written, known is null, reads);
    }

    private static string OwnCode(Unit unit) => unit.Numerator is null ? unit.Base.Code : unit.Symbol;
}
