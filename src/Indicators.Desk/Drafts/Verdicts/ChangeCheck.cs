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
        if (Ends(level, unit) is not { } now || Ends(last, unit) is not { } then || Ends(change, change.Unit) is not { } stated)
            return null;
        bool isOff = stated.High < now.Low - then.High || stated.Low > now.High - then.Low;
        return isOff ? new Quantity(level.In(unit).Amount - last.In(unit).Amount, change.Unit).ToString() : null;
    }

    private static (decimal Low, decimal High)? Ends(Figure figure, Unit unit)
    {
        QuantityRange range = figure.GetRange(FigureReading.Soft);
        if (range.Low is not { } low || range.High is not { } high || !low.TryIn(unit, out Quantity lower) || !high.TryIn(unit, out Quantity upper))
            return null;
        return (lower.Amount, upper.Amount);
    }
}
