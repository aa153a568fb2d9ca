using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>
/// An assessment in JSON is its <see cref="AssessmentRecord"/>, whatever the options name properties. It is read as that record: an
/// assessment itself only the calculator makes.
/// </summary>
public sealed class ProgressAssessmentJsonConverter : JsonConverter<ProgressAssessment>, IJsonSchemaSource
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ProgressAssessment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {nameof(ProgressAssessment)} is made by the {nameof(ProgressCalculator)} and not read; read a "
            + $"{nameof(AssessmentRecord)}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ProgressAssessment value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, AssessmentRecord.Of(value), ProgressJsonContext.Default.AssessmentRecord);
    }

    JsonObject IJsonSchemaSource.ToSchema() =>
        (JsonObject)ProgressJsonContext.Default.AssessmentRecord.GetJsonSchemaAsNode(ConvertedSchemas.Exporter);
}
