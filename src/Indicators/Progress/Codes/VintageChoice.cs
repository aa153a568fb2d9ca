using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>Which edition of a figure a verdict rests on, where several are published for one period: 初步核算, 最终核实.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<VintageChoice>))]
public enum VintageChoice
{
    /// <summary>The last published by the day of asking; where the first came later, the first.</summary>
    [JsonStringEnumMemberName("known")]
    Known = 0,

    /// <summary>The first published.</summary>
    [JsonStringEnumMemberName("first")]
    First,

    /// <summary>The latest published, whenever that was.</summary>
    [JsonStringEnumMemberName("latest")]
    Latest,

    /// <summary>What was known when the goal was due and reported: the last published within three months of the due date.</summary>
    [JsonStringEnumMemberName("at-due")]
    AtDue,
}
