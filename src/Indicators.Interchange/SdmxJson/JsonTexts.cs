using System.Text;
using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>
/// Values of a JSON message as the text of a cell: numbers with the digits of the file, several values with a semicolon
/// between, languages before a colon.
/// </summary>
internal static class JsonTexts
{
    public static string Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array => string.Join(';', element.EnumerateArray().Select(Of)),
        JsonValueKind.Object => string.Join(';', element.EnumerateObject().Select(one => $"{one.Name}:{Of(one.Value)}")),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => element.GetRawText(),
    };

    /// <summary>The value a reader stands on, which is left at its end.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString()!;
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                using (var document = JsonDocument.ParseValue(ref reader))
                    return Of(document.RootElement);
            case JsonTokenType.Null:
                return "";
            default:
                return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    /// <summary>The name of an element in every language it has; null where it has none.</summary>
    public static LocalizedText? NameOf(JsonElement element)
    {
        if (element.TryGetProperty("names", out JsonElement names) && names.ValueKind == JsonValueKind.Object)
        {
            var wordings = new List<KeyValuePair<Language, string>>();
            foreach (JsonProperty one in names.EnumerateObject())
            {
                if (Language.TryParse(one.Name, out Language? language) && one.Value.ValueKind == JsonValueKind.String
                    && !string.IsNullOrWhiteSpace(one.Value.GetString()) && !wordings.Exists(known => known.Key == language))
                    wordings.Add(KeyValuePair.Create(language, one.Value.GetString()!));
            }

            if (wordings.Count > 0)
                return new LocalizedText(wordings);
        }

        if (!element.TryGetProperty("name", out JsonElement name))
            return null;
        return name.ValueKind == JsonValueKind.String ? NameText.Of(name.GetString()!)
            : name.ValueKind == JsonValueKind.Object
                && name.EnumerateObject().FirstOrDefault() is { Value.ValueKind: JsonValueKind.String } first
                ? NameText.Of(first.Value.GetString()!) : null;
    }
}
