using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// A <see cref="TimePeriod"/> in JSON: a string, written as SDMX/ISO text (<c>"2024-01-01/P9M"</c>), read in every form
/// that needs no document date. Also as a property name.
/// </summary>
public sealed class TimePeriodJsonConverter : JsonConverter<TimePeriod>, IJsonSchemaSource
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no string, or no period.</exception>
    public override TimePeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadText(ref reader)
            : throw new JsonException($"A period is a string such as \"2024-Q3\"; found a {reader.TokenType} token.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimePeriod value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> text = stackalloc char[PeriodTextWriter.Capacity];
        _ = value.TryFormat(text, out int length);
        writer.WriteStringValue(text[..length]);
    }

    /// <inheritdoc/>
    public override TimePeriod ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TimePeriod value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    JsonObject IJsonSchemaSource.ToSchema() =>
        ConvertedSchemas.Text("A period as SDMX and ISO 8601 write it: a year, half, quarter, month, day, or a start with a length.",
            "2024", "2024-Q3", "2024-01-01/P9M");

    private static TimePeriod ReadText(ref Utf8JsonReader reader)
    {
        // Written plainly, as nearly all periods are, the bytes can be read where they stand.
        if (!reader.HasValueSequence && !reader.ValueIsEscaped && TimePeriod.TryParse(reader.ValueSpan, null, out TimePeriod period))
            return period;
        string text = reader.GetString()!;
        return TimePeriod.TryParse(text, out period, out ParseError error)
            ? period
            : throw new JsonException(error.ToText(Language.English, text));
    }
}
