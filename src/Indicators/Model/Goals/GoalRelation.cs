using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How a series is to lie to the one it is measured against.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GoalRelation>))]
public enum GoalRelation
{
    /// <summary>Higher (高于).</summary>
    [JsonStringEnumMemberName("above")]
    Above = 1,

    /// <summary>Not lower (不低于).</summary>
    [JsonStringEnumMemberName("at-least")]
    AtLeast = 2,

    /// <summary>Alike (同步, 基本同步).</summary>
    [JsonStringEnumMemberName("in-step")]
    InStep = 3,

    /// <summary>Lower (低于).</summary>
    [JsonStringEnumMemberName("below")]
    Below = 4,

    /// <summary>Not higher (不高于).</summary>
    [JsonStringEnumMemberName("at-most")]
    AtMost = 5,
}
