using System.Text.Json;

namespace Indicators.Validation;

/// <summary>Messages in the log.</summary>
internal static class SarifText
{
    /// <summary>The language as the log states it: with its region, where it is one of the two that come with the library.</summary>
    public static string CodeOf(Language language) =>
        language.Tag is "zh" or "en" ? ValidationWordings.Table["sarif.language"].In(language) : language.Tag;

    /// <summary>An object with a plain text, as messages and descriptions are.</summary>
    public static void Write(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text"u8, Escape(PrintableText.OfLines(text)));
        json.WriteEndObject();
    }

    /// <summary>A brace in a message would begin a placeholder; doubled it is a brace.</summary>
    public static string Escape(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
