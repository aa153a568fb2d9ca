using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// Writes a text as an object of its wordings by language tag, Chinese first, then English, then the others; reads it in any order.
/// </summary>
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>, IJsonSchemaSource
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A text is an object with a wording for each language, such as {\"zh\": \"重庆市\", \"en\": "
                + "\"Chongqing\"}.");
        var wordings = new List<KeyValuePair<Language, string>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string tag = reader.GetString()!;
            if (!Language.TryParse(tag, out Language? language))
                throw new JsonException($"'{tag}' is no language tag; write one such as zh, en or zh-Hant.");
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
                wordings.Add(new(language, reader.GetString()!));
        }

        try
        {
            return new LocalizedText(wordings);
        }
        catch (ArgumentException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach ((Language language, string text) in value.Wordings)
            writer.WriteString(language.Tag, text);
        writer.WriteEndObject();
    }

    JsonObject IJsonSchemaSource.ToSchema() => new()
    {
        ["type"] = "object",
        ["description"] = "A text by language tag.",
        ["properties"] =
            new JsonObject { ["zh"] = new JsonObject { ["type"] = "string" }, ["en"] = new JsonObject { ["type"] = "string" } },
        ["additionalProperties"] = new JsonObject { ["type"] = "string" },
    };
}
