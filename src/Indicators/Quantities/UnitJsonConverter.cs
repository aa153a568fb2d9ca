using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A unit in JSON is its symbol: <c>"亿元"</c>. Read with the standard units, or with those given.</summary>
public sealed class UnitJsonConverter : JsonConverter<Unit>, IJsonSchemaSource
{
    private readonly UnitSet _units;

    /// <summary>A converter that reads with the standard units.</summary>
    public UnitJsonConverter()
        : this(UnitSet.Standard)
    {
    }

    /// <summary>A converter that reads with these units: those of a catalogue that has units of its own.</summary>
    /// <param name="units">The units.</param>
    public UnitJsonConverter(UnitSet units)
    {
        ArgumentNullException.ThrowIfNull(units);
        _units = units;
    }

    /// <inheritdoc/>
    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException("A unit is a string such as \"亿元\".");
        return Unit.TryParse(text, _units, out Unit? unit)
            ? unit
            : throw new JsonException($"'{text}' is not a unit that is known here; own units are read by a converter that was made with "
                + "their UnitSet.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Symbol);
    }

    JsonObject IJsonSchemaSource.ToSchema() => ConvertedSchemas.Text("The symbol of a unit.", "亿元", "件/万人");
}
