using System.Globalization;

namespace Indicators.Derivation;

/// <summary>Writes a range so that a person can read it: rounded outward to the digits that matter, 5556–5561家.</summary>
internal static class RangeText
{
    private const int MostDecimals = 8;

    /// <summary>A range in the unit its rival is published in: 254—255万辆 beside 254万辆.</summary>
    public static string Of(Interval range, Unit unit, Unit? shown) =>
        shown is not null && UnitFactors.Between(shown, unit) is { } factor ? Of(range.Times(factor), shown) : Of(range, unit);

    public static string Of(Interval range, Unit unit)
    {
        if (range is { Low: { } low, High: { } high })
            return low == high
                ? Number(low, MostDecimals) + unit.Symbol
                : Between(low, high, DecimalsFor(CheckedDecimal.Plus(high, -low) ?? decimal.MaxValue, unit), unit);
        if (range.Low is { } least)
            return (range.IsLowOpen ? ">" : "≥") + Number(least, MostDecimals) + unit.Symbol;
        return range.High is { } most ? (range.IsHighOpen ? "<" : "≤") + Number(most, MostDecimals) + unit.Symbol : "-";
    }

    /// <summary>
    /// A range of one number as a figure in the unit of another and to its decimals, two more where that has few digits; null where there
    /// are several numbers.
    /// </summary>
    public static Figure? Point(Interval range, Unit unit, Figure like)
    {
        if (UnitFactors.Between(like.Unit, unit) is not { } factor || range.Times(factor) is not { Low: { } low, High: { } high })
            return null;
        int decimals = Math.Min(like.Amount.Scale + (Math.Abs(like.Amount) < 1000m ? 2 : 0), 28);
        decimal point = Math.Round(low, decimals, MidpointRounding.AwayFromZero);
        return point == Math.Round(high, decimals, MidpointRounding.AwayFromZero) ? new Figure(point, like.Unit) : null;
    }

    /// <summary>A number to at most so many decimals, without zeros at its end.</summary>
    public static string Number(decimal value, int decimals) =>
        Math.Round(value, Math.Min(decimals, 28), MidpointRounding.AwayFromZero).ToString("0.############################",
            CultureInfo.InvariantCulture);

    private static string Between(decimal low, decimal high, int decimals, Unit unit)
    {
        string from = Number(Math.Round(low, decimals, MidpointRounding.ToNegativeInfinity), decimals);
        string to = Number(Math.Round(high, decimals, MidpointRounding.ToPositiveInfinity), decimals);
        return from == to ? from + unit.Symbol : $"{from}–{to}{unit.Symbol}";
    }

    /// <summary>Things are counted whole; elsewhere a tenth of the width is shown.</summary>
    private static int DecimalsFor(decimal width, Unit unit)
    {
        if (unit.Dimension.IsCount && unit.Scale == UnitScale.One && width >= 1m)
            return 0;
        int decimals = 0;
        for (decimal step = 1m; step > width / 10m && decimals < MostDecimals; step /= 10m)
            decimals++;
        return decimals;
    }
}
