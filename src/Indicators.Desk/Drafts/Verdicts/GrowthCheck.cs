using System.Globalization;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>Holds a growth in percent against two levels, within what the rounding of all three allows.</summary>
internal static class GrowthCheck
{
    /// <summary>The growth that the levels give, in words; null where the stated one may be right.</summary>
    public static string? Of(Figure growth, Figure level, Figure last)
    {
        if (!growth.TryIn(StandardUnits.Percent, out Figure percent) || level.IsRange || last.IsRange || growth.IsRange)
            return null;
        if (Ends(level, last.Unit) is not { } now || Ends(last, last.Unit) is not { } then || then.Low <= 0m || now.Low < 0m)
            return null;
        QuantityRange stated = percent.GetRange(FigureReading.Soft);
        decimal least = 100m * ((now.Low / then.High) - 1m);
        decimal most = 100m * ((now.High / then.Low) - 1m);
        bool isBelow = stated.High is { } high && high.In(StandardUnits.Percent).Amount < least;
        bool isAbove = stated.Low is { } low && low.In(StandardUnits.Percent).Amount > most;
        return isBelow || isAbove ? Text(level, last, percent) : null;
    }

    private static (decimal Low, decimal High)? Ends(Figure figure, Unit unit)
    {
        QuantityRange range = figure.GetRange(FigureReading.Soft);
        if (range.Low is not { } low || range.High is not { } high || !low.TryIn(unit, out Quantity lower) || !high.TryIn(unit, out Quantity upper))
            return null;
        return (lower.Amount, upper.Amount);
    }

    private static string Text(Figure level, Figure last, Figure percent)
    {
        decimal growth = 100m * ((level.In(last.Unit).Amount / last.Amount) - 1m);
        int decimals = Math.Clamp((int)percent.Amount.Scale, 1, 4);
        return decimal.Round(growth, decimals, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + "%";
    }
}
