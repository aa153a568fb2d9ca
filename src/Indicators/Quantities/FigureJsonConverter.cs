using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// A figure in JSON is its literal: <c>"超50万辆"</c>. Read with the standard units or with those given, written as it was published.
/// </summary>
public sealed class FigureJsonConverter : JsonConverter<Figure>, IJsonSchemaSource
{
    private readonly UnitSet _units;

    /// <summary>A converter that reads with the standard units.</summary>
    public FigureJsonConverter()
        : this(UnitSet.Standard)
    {
    }

    /// <summary>A converter that reads with these units: those of a catalogue that has units of its own.</summary>
    /// <param name="units">The units.</param>
    public FigureJsonConverter(UnitSet units)
    {
        ArgumentNullException.ThrowIfNull(units);
        _units = units;
    }

    /// <inheritdoc/>
    public override Figure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException("A figure is a string such as \"6200亿元\".");
        return Figure.TryParse(text, _units, out Figure figure, out ParseError error)
            ? figure
            : throw new JsonException(error.ToText(Language.English, text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Literal);
    }

    JsonObject IJsonSchemaSource.ToSchema() =>
        ConvertedSchemas.Text("A figure as published: number, unit and bound word.", "6200亿元", "超50万辆", "3%—5%");
}
