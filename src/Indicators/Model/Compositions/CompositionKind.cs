using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How the parts of a composition relate to their whole. There is no default: it is always stated.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CompositionKind>))]
public enum CompositionKind
{
    /// <summary>The parts do not overlap and are all there are: they add up to the whole.</summary>
    [JsonStringEnumMemberName("complete")]
    Complete = 1,

    /// <summary>The parts do not overlap, and there are others: their sum is at most the whole.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial = 2,

    /// <summary>The parts may overlap or lie within each other: each is at most the whole.</summary>
    [JsonStringEnumMemberName("overlapping")]
    Overlapping = 3,
}
