using System.Text;

namespace Indicators.Prose.Drafting;

/// <summary>Words of a text as a catalogue can hold them: no control character, and nothing that UTF-8 cannot write.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '\ud7ff'))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            plain.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        return plain.ToString();
    }
}
