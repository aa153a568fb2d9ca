using System.Text.Json.Serialization;

namespace Indicators.Tracker;

/// <summary>Writes claims without reflection.</summary>
[JsonSerializable(typeof(ClaimRecord))]
internal sealed partial class ClaimJsonContext : JsonSerializerContext;
