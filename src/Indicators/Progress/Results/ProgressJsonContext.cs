using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>How assessments are written to JSON without reflection. Camel-case names; absent numbers are null.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AssessmentRecord))]
[JsonSerializable(typeof(IReadOnlyList<AssessmentRecord>))]
internal sealed partial class ProgressJsonContext : JsonSerializerContext;
