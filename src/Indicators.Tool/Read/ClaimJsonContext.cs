using System.Text.Json.Serialization;

namespace Indicators.Tool;

/// <summary>Writes claims without reflection.</summary>
[JsonSerializable(typeof(ClaimRecord))]
[JsonSerializable(typeof(PassedRecord))]
internal sealed partial class ClaimJsonContext : JsonSerializerContext;
