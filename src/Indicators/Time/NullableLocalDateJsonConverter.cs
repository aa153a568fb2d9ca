using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>A date that may be missing in JSON: <c>"2024-02-27"</c> or <c>null</c>; see <see cref="LocalDateJsonConverter"/>.</summary>
public sealed class NullableLocalDateJsonConverter : JsonConverter<LocalDate?>, IJsonSchemaSource
{
    private static readonly LocalDateJsonConverter Dates = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither null nor a date in the form yyyy-MM-dd.</exception>
    public override LocalDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : Dates.Read(ref reader, typeof(LocalDate), options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } date)
            Dates.Write(writer, date, options);
        else
            writer.WriteNullValue();
    }

    JsonObject IJsonSchemaSource.ToSchema() => LocalDateJsonConverter.ToSchema();
}
