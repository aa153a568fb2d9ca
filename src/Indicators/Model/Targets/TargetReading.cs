using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>From which side a goal limits a series.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TargetReading>))]
public enum TargetReading
{
    /// <summary>From the side the bound word names, or where there is none from the indicator's direction.</summary>
    [JsonStringEnumMemberName("by-direction")]
    ByDirection = 0,

    /// <summary>Not to be exceeded: 控制在3%左右.</summary>
    [JsonStringEnumMemberName("ceiling")]
    Ceiling,

    /// <summary>Not to be fallen short of.</summary>
    [JsonStringEnumMemberName("floor")]
    Floor,

    /// <summary>To be kept to on both sides.</summary>
    [JsonStringEnumMemberName("band")]
    Band,
}
