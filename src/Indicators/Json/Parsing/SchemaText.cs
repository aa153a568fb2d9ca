namespace Indicators.Json;

/// <summary>How kinds of value that come up again and again are described in the schema.</summary>
internal static class SchemaText
{
    /// <summary>A text that is not blank.</summary>
    public static string Text(int longest) => $$"""
        "type": "string", "minLength": 1, "maxLength": {{longest}}, "pattern": "\\S"
        """;

    /// <summary>One of the words of a table; the first is meant where none stands.</summary>
    public static string Words<T>(CodeTable<T> words)
        where T : struct, Enum => $$"""
        "enum": [ {{string.Join(", ", words.Codes.Select(code => $"\"{code}\""))}} ], "default": "{{words.CodeOf(default)}}"
        """;
}
