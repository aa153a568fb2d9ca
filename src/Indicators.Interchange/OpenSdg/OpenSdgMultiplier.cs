using System.Globalization;

namespace Indicators.Interchange;

/// <summary>The powers of ten that a site's column of multipliers writes in digits or in words.</summary>
internal static class OpenSdgMultiplier
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Units"] = 0,
        ["Unit"] = 0,
        ["Tens"] = 1,
        ["Hundreds"] = 2,
        ["Thousands"] = 3,
        ["Tens of thousands"] = 4,
        ["Millions"] = 6,
        ["Billions"] = 9,
        ["Trillions"] = 12,
    };

    public static bool TryRead(string text, out int exponent) =>
        Words.TryGetValue(text, out exponent)
        || (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) && exponent is >= -15 and <= 15);
}
