using System.Globalization;
using System.Text;

namespace Indicators.Reporting.Drawing;

/// <summary>Numbers as a drawing writes them: coordinates to a tenth, values to two places with ≈ where that rounds.</summary>
internal static class ChartText
{
    private const int Places = 2;

    public static string Coordinate(double value) =>
        (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Value(decimal value, Unit unit)
    {
        decimal rounded = decimal.Round(value, Places, MidpointRounding.AwayFromZero);
        string text = new Quantity(rounded, unit).ToString();
        return rounded == value ? text : "≈" + text;
    }

    /// <summary>The unit as it is written behind a number.</summary>
    public static string UnitOf(Unit unit) => new Quantity(1m, unit).ToString().TrimStart('1').Trim();

    /// <summary>A label cut to what has room; the whole of it stands in the title.</summary>
    public static string Short(string text, int columns)
    {
        int width = 0, length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += rune.Value >= 0x2E80 ? 2 : 1;
            if (width > columns)
                return text[..length] + "…";
            length += rune.Utf16SequenceLength;
        }

        return text;
    }

    public static int Columns(string text) => text.EnumerateRunes().Sum(rune => rune.Value >= 0x2E80 ? 2 : 1);
}
