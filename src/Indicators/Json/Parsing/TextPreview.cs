using System.Globalization;
using System.Text;

namespace Indicators.Json;

/// <summary>What a message quotes of a file: never more than a line's worth, whatever the file holds.</summary>
internal static class TextPreview
{
    private const int Longest = 60;

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(string text) =>
        text.Length <= Longest ? text : string.Concat(text.AsSpan(0, CutOf(text)), "…");

    /// <summary>The start of a text in UTF-8.</summary>
    public static string OfUtf8(ReadOnlySpan<byte> utf8)
    {
        // A character takes up to three bytes per UTF-16 unit; a cut one at the end falls to the second cut.
        ReadOnlySpan<byte> start = utf8.Length <= (3 * Longest) + 3 ? utf8 : utf8[..((3 * Longest) + 3)];
        return Of(Encoding.UTF8.GetString(start));
    }

    private static int CutOf(string text) => char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
}
