using System.Globalization;

namespace Indicators;

/// <summary>Measures as percentages and points. Numbers are rounded here and nowhere else, half up, for display only.</summary>
internal static class MeasureText
{
    /// <summary>A share as a percentage with one decimal; a range where the figures leave more than that.</summary>
    public static string Percent(Measure measure, int decimals = 1)
    {
        if (measure.Value is { } value)
            return Percent(value, decimals);
        if (measure.Low is { } low)
            return measure.High is { } high ? $"{Percent(low, decimals)}–{Percent(high, decimals)}" : $"≥{Percent(low, decimals)}";
        return measure.High is { } top ? $"≤{Percent(top, decimals)}" : "–";
    }

    public static string Percent(decimal share, int decimals = 1)
    {
        if (CheckedDecimal.Times(share, 100m) is not { } exact)
            return share > 0m ? "∞" : "-∞";
        decimal percent = Round(exact, decimals);
        if (percent == 100m && share < 1m)
            percent -= Step(decimals);
        return Text(percent, decimals) + "%";
    }

    /// <summary>A difference of shares in percentage points, with its sign.</summary>
    public static string Points(Measure measure, int decimals = 1)
    {
        if (measure.Value is { } value)
            return Points(value, decimals);
        if (measure.Low is { } low)
            return measure.High is { } high ? $"{Points(low, decimals)}–{Points(high, decimals)}" : $"≥{Points(low, decimals)}";
        return measure.High is { } top ? $"≤{Points(top, decimals)}" : "–";
    }

    public static string Points(decimal share, int decimals = 1)
    {
        if (CheckedDecimal.Times(share, 100m) is not { } exact)
            return share > 0m ? "+∞" : "-∞";
        decimal points = Round(exact, decimals);
        return (points > 0m ? "+" : "") + Text(points, decimals);
    }

    private static decimal Step(int decimals) => new(1, 0, 0, false, (byte)decimals);

    /// <summary>Zero has no sign.</summary>
    private static string Text(decimal number, int decimals) =>
        (number == 0m ? 0m : number).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
