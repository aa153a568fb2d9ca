using System.Globalization;

namespace Indicators;

/// <summary>Measures as percentages and points. Numbers are rounded here and nowhere else, half up, for display only.</summary>
internal static class MeasureText
{
    /// <summary>A share as a percentage with one decimal; a range where the figures leave more than that.</summary>
    public static string Percent(Measure measure)
    {
        if (measure.Value is { } value)
            return Percent(value);
        if (measure.Low is { } low)
            return measure.High is { } high ? $"{Percent(low)}–{Percent(high)}" : $"≥{Percent(low)}";
        return measure.High is { } top ? $"≤{Percent(top)}" : "–";
    }

    public static string Percent(decimal share)
    {
        if (CheckedDecimal.Times(share, 100m) is not { } exact)
            return share > 0m ? "∞" : "-∞";
        decimal percent = Round(exact);
        if (percent == 100m && share < 1m)
            percent = 99.9m;
        return string.Create(CultureInfo.InvariantCulture, $"{percent:0.0}%");
    }

    /// <summary>A difference of shares in percentage points, with its sign.</summary>
    public static string Points(Measure measure)
    {
        if (measure.Value is { } value)
            return Points(value);
        if (measure.Low is { } low)
            return measure.High is { } high ? $"{Points(low)}–{Points(high)}" : $"≥{Points(low)}";
        return measure.High is { } top ? $"≤{Points(top)}" : "–";
    }

    public static string Points(decimal share) => CheckedDecimal.Times(share, 100m) is { } exact
        ? string.Create(CultureInfo.InvariantCulture, $"{Round(exact):+0.0;-0.0;0.0}")
        : share > 0m ? "+∞" : "-∞";

    private static decimal Round(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
