using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A figure in JSON is its literal: <c>"超50万辆"</c>. Read with the standard units, written as it was published.</summary>
public sealed class FigureJsonConverter : JsonConverter<Figure>
{
    /// <inheritdoc/>
    public override Figure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException("A figure is a string such as \"6200亿元\".");
        return Figure.TryParse(text, UnitSet.Standard, out Figure figure, out ParseError error)
            ? figure
            : throw new JsonException(error.ToText(Language.English, text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Literal);
    }
}
