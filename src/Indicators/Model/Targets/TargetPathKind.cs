using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The shape of the way from the baseline to the goal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TargetPathKind>))]
public enum TargetPathKind
{
    /// <summary>The same amount each year.</summary>
    [JsonStringEnumMemberName("linear")]
    Linear = 0,

    /// <summary>The same rate each year.</summary>
    [JsonStringEnumMemberName("compound")]
    Compound,

    /// <summary>Through stated values.</summary>
    [JsonStringEnumMemberName("milestones")]
    Milestones,

    /// <summary>
    /// Not stated: what the goal implies. Equal rates for a change in percent or a multiple of the baseline, however it is worded (翻一番, ×2,
    /// +100%), a straight line for everything else.
    /// </summary>
    [JsonStringEnumMemberName("by-goal")]
    ByGoal,
}
