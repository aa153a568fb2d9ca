using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A transformation in JSON is its canonical text: <c>"growth-year"</c>. The catalogue file has a form of its own.</summary>
public sealed class TransformationJsonConverter : JsonConverter<Transformation>, IJsonSchemaSource
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no string, or no transformation.</exception>
    public override Transformation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A transformation is a string such as \"growth-year\"; found a {reader.TokenType} token.");
        string text = reader.GetString()!;
        return Transformation.TryParse(text, null, out Transformation result)
            ? result
            : throw new JsonException($"'{text}' is no transformation; it is written like growth-year or difference[of=growth-year;"
                + "subject=cn].");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Transformation value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    JsonObject IJsonSchemaSource.ToSchema() => ConvertedSchemas.Text("How a figure is made from the level.", "level", "growth-year");
}
