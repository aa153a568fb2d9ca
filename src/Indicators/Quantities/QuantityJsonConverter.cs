using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A quantity in JSON is its text: <c>"6200亿元"</c>. Read with the standard units, or with those given.</summary>
public sealed class QuantityJsonConverter : JsonConverter<Quantity>, IJsonSchemaSource
{
    private readonly UnitSet _units;

    /// <summary>A converter that reads with the standard units.</summary>
    public QuantityJsonConverter()
        : this(UnitSet.Standard)
    {
    }

    /// <summary>A converter that reads with these units: those of a catalogue that has units of its own.</summary>
    /// <param name="units">The units.</param>
    public QuantityJsonConverter(UnitSet units)
    {
        ArgumentNullException.ThrowIfNull(units);
        _units = units;
    }

    /// <inheritdoc/>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException("A quantity is a string such as \"6200亿元\".");
        return Quantity.TryParse(text, _units, out Quantity quantity, out ParseError error)
            ? quantity
            : throw new JsonException(error.ToText(Language.English, text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    JsonObject IJsonSchemaSource.ToSchema() => ConvertedSchemas.Text("A number with its unit.", "6200亿元", "15亩");
}
