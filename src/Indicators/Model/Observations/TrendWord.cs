using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A change told in words alone. Never zero and never missing: each has the sign its word tells.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TrendWord>))]
public enum TrendWord
{
    /// <summary>扭亏为盈: a loss became a profit.</summary>
    [JsonStringEnumMemberName("turned-to-profit")]
    TurnedToProfit = 1,

    /// <summary>由盈转亏: a profit became a loss.</summary>
    [JsonStringEnumMemberName("turned-to-loss")]
    TurnedToLoss,

    /// <summary>减亏: still a loss, and a smaller one.</summary>
    [JsonStringEnumMemberName("loss-narrowed")]
    LossNarrowed,

    /// <summary>增亏: a loss, and a larger one.</summary>
    [JsonStringEnumMemberName("loss-widened")]
    LossWidened,

    /// <summary>持平: the same as before.</summary>
    [JsonStringEnumMemberName("unchanged")]
    Unchanged,

    /// <summary>降幅收窄: still falling, and more slowly.</summary>
    [JsonStringEnumMemberName("decline-narrowed")]
    DeclineNarrowed,

    /// <summary>降幅扩大: falling, and faster.</summary>
    [JsonStringEnumMemberName("decline-widened")]
    DeclineWidened,

    /// <summary>增幅回落: still growing, and more slowly.</summary>
    [JsonStringEnumMemberName("growth-slowed")]
    GrowthSlowed,

    /// <summary>增幅扩大: growing, and faster.</summary>
    [JsonStringEnumMemberName("growth-quickened")]
    GrowthQuickened,

    /// <summary>由降转增: a fall became growth.</summary>
    [JsonStringEnumMemberName("turned-to-growth")]
    TurnedToGrowth,

    /// <summary>由增转降: growth became a fall.</summary>
    [JsonStringEnumMemberName("turned-to-decline")]
    TurnedToDecline,
}
