using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;

namespace Indicators.Validation;

/// <summary>
/// A finding in JSON is its <see cref="FindingRecord"/>, whatever the options name properties. It is read as that record: a finding
/// itself only the validator makes.
/// </summary>
public sealed class FindingJsonConverter : JsonConverter<Finding>, IJsonSchemaSource
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {nameof(Finding)} is made by the {nameof(CatalogValidator)} and not read; read a "
            + $"{nameof(FindingRecord)}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, FindingRecord.Of(value), ValidationJsonContext.Default.FindingRecord);
    }

    JsonObject IJsonSchemaSource.ToSchema() =>
        (JsonObject)ValidationJsonContext.Default.FindingRecord.GetJsonSchemaAsNode(ConvertedSchemas.Exporter);
}
