using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A unit in JSON is its symbol: <c>"亿元"</c>. Read with the standard units.</summary>
public sealed class UnitJsonConverter : JsonConverter<Unit>
{
    /// <inheritdoc/>
    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException("A unit is a string such as \"亿元\".");
        return Unit.TryParse(text, null, out Unit? unit)
            ? unit
            : throw new JsonException($"'{text}' is not a standard unit.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Symbol);
    }
}
