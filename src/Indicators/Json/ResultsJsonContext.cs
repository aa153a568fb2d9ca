using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Indicators.Json;

/// <summary>
/// How results are written to JSON without reflection: the contract of everything that leaves a program as data.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(DiagnosticRecord))]
[JsonSerializable(typeof(ImmutableArray<DiagnosticRecord>))]
internal sealed partial class ResultsJsonContext : JsonSerializerContext;
