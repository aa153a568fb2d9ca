using System.Text.Json.Serialization;

namespace Indicators.Validation;

/// <summary>Why a finding is left as it is, as it is written to JSON.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Source">The id of the source that explains it; left out where there is none.</param>
public sealed record AcceptanceRecord(
    LocalizedText Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Source);
