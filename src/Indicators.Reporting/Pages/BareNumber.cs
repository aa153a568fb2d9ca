using System.Globalization;

namespace Indicators.Reporting;

/// <summary>The number a text is, with the decimals it is written with: 43.7% is 43.7, 6,348 is 6348, 超1.27 is none.</summary>
internal static class BareNumber
{
    private const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands;

    public static decimal? Read(string text, CellNumberKind kind)
    {
        if (kind == CellNumberKind.Percent && text.EndsWith('%'))
            text = text[..^1];
        return decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }
}
