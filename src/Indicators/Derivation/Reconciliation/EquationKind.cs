using System.Text.Json.Serialization;

namespace Indicators.Derivation;

/// <summary>How statements of a catalogue hang together.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EquationKind>))]
public enum EquationKind
{
    /// <summary>Two statements of the same thing.</summary>
    [JsonStringEnumMemberName("same")]
    Same = 0,

    /// <summary>A level, its growth, and the level grown from: on a year earlier, on the previous period, since, on average.</summary>
    [JsonStringEnumMemberName("growth")]
    Growth,

    /// <summary>A level, its increment, and the level before.</summary>
    [JsonStringEnumMemberName("increment")]
    Increment,

    /// <summary>An increment, the growth it makes, and the level it is made on.</summary>
    [JsonStringEnumMemberName("increment-growth")]
    IncrementGrowth,

    /// <summary>Two rates or shares and the points between them: to another period, subject or indicator.</summary>
    [JsonStringEnumMemberName("points")]
    Points,

    /// <summary>Growth over several years and the growth of each.</summary>
    [JsonStringEnumMemberName("growth-chain")]
    GrowthChain,

    /// <summary>A share, and the levels of part and whole.</summary>
    [JsonStringEnumMemberName("share")]
    Share,

    /// <summary>A ratio, its numerator and its denominator.</summary>
    [JsonStringEnumMemberName("ratio")]
    Ratio,

    /// <summary>The shares of the parts of one whole, and 100 %.</summary>
    [JsonStringEnumMemberName("shares")]
    Shares,

    /// <summary>All parts of a whole, and the whole.</summary>
    [JsonStringEnumMemberName("parts")]
    Parts,

    /// <summary>Some parts of a whole, or overlapping ones, and the whole as their limit.</summary>
    [JsonStringEnumMemberName("part-within")]
    PartWithin,

    /// <summary>A contribution to growth, and the levels or rates it follows from.</summary>
    [JsonStringEnumMemberName("contribution")]
    Contribution,

    /// <summary>An index with a moving base, and the growth it is.</summary>
    [JsonStringEnumMemberName("index")]
    Index,

    /// <summary>A flow over a period, and over the periods it consists of.</summary>
    [JsonStringEnumMemberName("accumulation")]
    Accumulation,

    /// <summary>Two wordings of one target, and its baseline.</summary>
    [JsonStringEnumMemberName("wording")]
    Wording,

    /// <summary>A number of things in a structure, and those that are listed by name.</summary>
    [JsonStringEnumMemberName("members")]
    Members,

    /// <summary>Two ways of several steps to one unpublished value.</summary>
    [JsonStringEnumMemberName("chain")]
    Chain,

    /// <summary>A ratio of a flow to a state of which it is not said which day counts: between its year ends, give or take 1 %.</summary>
    [JsonStringEnumMemberName("per-head")]
    PerHead,

    /// <summary>The growth of a whole, which lies within that of its parts.</summary>
    [JsonStringEnumMemberName("growth-of-parts")]
    GrowthOfParts,

    /// <summary>Growth on a year earlier, and that of every month or quarter on the one before.</summary>
    [JsonStringEnumMemberName("previous-chain")]
    PreviousChain,

    /// <summary>A published completion, the value to date, and the goal of the year.</summary>
    [JsonStringEnumMemberName("completion")]
    Completion,

    /// <summary>A published lead over the schedule, the completion, and the part of the year that has passed.</summary>
    [JsonStringEnumMemberName("lead")]
    Lead,
}
