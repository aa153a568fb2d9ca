using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Which way is progress. There is no default: guessing it would turn every verdict round.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Direction>))]
public enum Direction
{
    /// <summary>More is better.</summary>
    [JsonStringEnumMemberName("increase")]
    Increase = 1,

    /// <summary>Less is better: emissions, unemployment.</summary>
    [JsonStringEnumMemberName("decrease")]
    Decrease = 2,

    /// <summary>Neither: the figure is followed, not pursued.</summary>
    [JsonStringEnumMemberName("neutral")]
    Neutral = 3,
}
