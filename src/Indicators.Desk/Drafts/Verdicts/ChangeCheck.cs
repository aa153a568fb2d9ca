namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>Holds a change in the unit of two levels against them, within what the rounding of all three allows.</summary>
internal static class ChangeCheck
{
    /// <summary>The change that the levels give, in words; null where the stated one may be right.</summary>
    public static string? Of(Figure change, Figure level, Figure last)
    {
        bool isPoints = change.Dimension == Dimension.Points && level.Dimension == Dimension.Ratio;
        if (change.IsRange || level.IsRange || last.IsRange || (!isPoints && change.Dimension != level.Dimension))
            return null;
        Unit unit = isPoints ? StandardUnits.Percent : change.Unit;
        if (level.Dimension != unit.Dimension || last.Dimension != unit.Dimension)
            return null;
        RationalRange stated = RationalRange.Of(change, change.Unit, FigureReading.Soft);
        RationalRange computed = RationalRange.Of(level, unit, FigureReading.Soft) - RationalRange.Of(last, unit, FigureReading.Soft);
        bool isOff = stated.High < computed.Low || stated.Low > computed.High;
        Rational apart = level.Quantity.RationalIn(unit) - last.Quantity.RationalIn(unit);
        return isOff && apart.TryToDecimal(out decimal amount) ? new Quantity(amount, change.Unit).ToString() : null;
    }
}
