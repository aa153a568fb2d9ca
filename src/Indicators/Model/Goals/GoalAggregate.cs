using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How the values of a reference period are made one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GoalAggregate>))]
public enum GoalAggregate
{
    /// <summary>They are not: the value of the period itself.</summary>
    [JsonStringEnumMemberName("none")]
    None = 0,

    /// <summary>Their mean.</summary>
    [JsonStringEnumMemberName("mean")]
    Mean,
}
