using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>When a target must hold.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TargetEvaluation>))]
public enum TargetEvaluation
{
    /// <summary>On the due date.</summary>
    [JsonStringEnumMemberName("at-due")]
    AtDue = 0,

    /// <summary>In every year of the span.</summary>
    [JsonStringEnumMemberName("each-year")]
    EachYear,
}
