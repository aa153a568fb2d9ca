using System.Globalization;
using System.Text;

namespace Indicators.Interchange;

/// <summary>
/// Codes of a file as ids of a catalogue, which take letters, digits and <c>- _ . + / :</c>; what else there is becomes
/// its number.
/// </summary>
internal static class CatalogId
{
    private const int Longest = 200;

    public static string Of(string code, string fallback)
    {
        string trimmed = code.Trim();
        if (trimmed.Length == 0)
            return fallback;
        if (trimmed.Length <= Longest && trimmed.All(IsAllowed))
            return trimmed;
        var id = new StringBuilder();
        foreach (Rune rune in trimmed.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.IsAscii && IsAllowed((char)rune.Value)))
                id.Append(rune);
            else
                id.Append(CultureInfo.InvariantCulture, $"+{rune.Value:X2}");
        }

        return id.Length <= Longest ? id.ToString() : Shortened(id.ToString());
    }

    /// <summary>Two long codes that begin alike stay apart by a number made of the whole.</summary>
    private static string Shortened(string id)
    {
        uint hash = 2166136261;
        unchecked
        {
            foreach (char c in id)
                hash = (hash ^ c) * 16777619;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{id.AsSpan(0, Longest - 9)}+{hash:X8}");
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '+' or '/' or ':';
}
