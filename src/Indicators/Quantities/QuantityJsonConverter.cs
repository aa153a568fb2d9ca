using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A quantity in JSON is its text: <c>"6200亿元"</c>. Read with the standard units.</summary>
public sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    /// <inheritdoc/>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException("A quantity is a string such as \"6200亿元\".");
        return Quantity.TryParse(text, UnitSet.Standard, out Quantity quantity, out ParseError error)
            ? quantity
            : throw new JsonException(error.ToText(Language.English, text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
