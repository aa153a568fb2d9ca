using System.Globalization;

namespace Indicators;

/// <summary>Measures as percentages and points. Numbers are rounded here and nowhere else, half up, for display only.</summary>
internal static class MeasureText
{
    /// <summary>A share as a percentage with one decimal; a range where the figures leave more than that.</summary>
    public static string Percent(Measure measure, int decimals = 1) => Of(measure, number => Percent(number, decimals));

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
    public static string Points(Measure measure, int decimals = 1) => Of(measure, number => Points(number, decimals));

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

    /// <summary>The value, or the ends where there is none: a–b, ≥a, ≤b, – where nothing is known.</summary>
    private static string Of(Measure measure, Func<decimal, string> text) => measure switch
    {
        { Value: { } value } => text(value),
        { Low: { } low, High: { } high } => $"{text(low)}–{text(high)}",
        { Low: { } low } => $"≥{text(low)}",
        { High: { } high } => $"≤{text(high)}",
        _ => "–",
    };
}
