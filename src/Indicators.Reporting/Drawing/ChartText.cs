using System.Globalization;
using System.Text;

namespace Indicators.Reporting.Drawing;

/// <summary>Numbers as a drawing writes them: coordinates to a tenth, values to two places with ≈ where that rounds.</summary>
internal static class ChartText
{
    private const int Places = 2;

    /// <summary>By whole tenths: a page has hundreds of thousands of them.</summary>
    public static string Coordinate(double value)
    {
        long tenths = (long)Math.Round(value * 10);
        (long whole, long tenth) = Math.DivRem(Math.Abs(tenths), 10);
        string sign = tenths < 0 ? "-" : "";
        return tenth == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{tenth}");
    }

    public static string Value(decimal value, Unit unit, Language language)
    {
        decimal rounded = decimal.Round(value, Places, MidpointRounding.AwayFromZero);
        string text = new Quantity(rounded, unit).ToString(language);
        return rounded == value ? text : "≈" + text;
    }

    /// <summary>What one of the axis is: 家, 亿元, CNY 100 million.</summary>
    public static string UnitOf(Unit unit, Language language)
    {
        string one = new Quantity(1m, unit).ToString(language);
        return one.StartsWith('1') && (one.Length == 1 || !char.IsAsciiDigit(one[1])) ? one[1..].Trim() : one;
    }

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
