using System.Text;

namespace Indicators.Reporting.Office;

/// <summary>Text as an office file may hold it: what turns or controls is written out, what XML has no place for replaced.</summary>
internal static class OfficeText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        string shown = PrintableText.Of(text);
        var safe = new StringBuilder(shown.Length);
        foreach (Rune rune in shown.EnumerateRunes())
        {
            if (rune.Value is 0xFFFE or 0xFFFF)
                safe.Append(Replacement);
            else
                safe.Append(rune);
        }

        return safe.ToString();
    }
}
