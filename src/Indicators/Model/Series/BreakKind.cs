using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Why the figures before and after a day are not comparable.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BreakKind>))]
public enum BreakKind
{
    /// <summary>The kind is not stated; the reason says it in words.</summary>
    [JsonStringEnumMemberName("unstated")]
    Unstated = 0,

    /// <summary>A census revised the level (普查).</summary>
    [JsonStringEnumMemberName("census")]
    Census,

    /// <summary>What is covered changed (口径调整): a threshold, a list of enterprises.</summary>
    [JsonStringEnumMemberName("scope")]
    Scope,

    /// <summary>The classification changed (行业分类).</summary>
    [JsonStringEnumMemberName("classification")]
    Classification,

    /// <summary>The method of measuring changed (核算方法).</summary>
    [JsonStringEnumMemberName("method")]
    Method,

    /// <summary>The territory changed (区划调整).</summary>
    [JsonStringEnumMemberName("territory")]
    Territory,

    /// <summary>The base period of an index or of constant prices changed (基期轮换).</summary>
    [JsonStringEnumMemberName("base-rotation")]
    BaseRotation,
}
