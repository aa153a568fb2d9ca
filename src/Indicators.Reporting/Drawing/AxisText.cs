using System.Globalization;

namespace Indicators.Reporting.Drawing;

/// <summary>The number beside a tick, with no more places than the step has.</summary>
internal static class AxisText
{
    public static string Of(double value, double step)
    {
        int places = Math.Clamp((int)Math.Ceiling(-Math.Log10(step)), 0, 6);
        double shown = Math.Round(value, places) + 0.0;
        return Math.Abs(shown) >= 1e9
            ? shown.ToString("0.##E+0", CultureInfo.InvariantCulture)
            : shown.ToString("#,0." + new string('#', places), CultureInfo.InvariantCulture);
    }
}
