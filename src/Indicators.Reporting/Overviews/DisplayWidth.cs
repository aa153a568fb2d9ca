using System.Globalization;
using System.Text;

namespace Indicators.Reporting.Overviews;

/// <summary>
/// How many columns of a terminal a text takes: two for a full-width character (Unicode TR 11, classes W and F), none for
/// a combining mark, one for any other.
/// </summary>
internal static class DisplayWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The text with spaces after it, up to a width.</summary>
    public static string PadRight(string text, int width) => text + Spaces(text, width);

    /// <summary>The text with spaces before it, up to a width.</summary>
    public static string PadLeft(string text, int width) => Spaces(text, width) + text;

    private static string Spaces(string text, int width) => new(' ', Math.Max(0, width - Of(text)));

    private static int Of(Rune rune)
    {
        // Marks of colour (see Palette) are no characters.
        if (rune.Value is >= 0xFDD0 and <= 0xFDEF
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return Wide.Any(range => range.First <= rune.Value && rune.Value <= range.Last) ? 2 : 1;
    }
}
