using System.Text.Json.Serialization;

namespace Indicators.Validation;

/// <summary>How findings are written to JSON without reflection. Camel-case names.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FindingRecord))]
[JsonSerializable(typeof(IReadOnlyList<FindingRecord>))]
internal sealed partial class ValidationJsonContext : JsonSerializerContext;
