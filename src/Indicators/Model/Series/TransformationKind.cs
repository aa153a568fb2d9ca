using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How a published figure is made from the level of its indicator.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TransformationKind>))]
public enum TransformationKind
{
    /// <summary>The level itself.</summary>
    [JsonStringEnumMemberName("level")]
    Level = 0,

    /// <summary>Growth on the same period a year earlier (同比).</summary>
    [JsonStringEnumMemberName("growth-year")]
    GrowthOnYear,

    /// <summary>Growth on the previous period (环比).</summary>
    [JsonStringEnumMemberName("growth-previous")]
    GrowthOnPrevious,

    /// <summary>Growth since a base period, over all of the time between.</summary>
    [JsonStringEnumMemberName("growth-since")]
    GrowthSince,

    /// <summary>Average yearly growth since a base period (年均, 两年平均).</summary>
    [JsonStringEnumMemberName("growth-average")]
    AverageGrowth,

    /// <summary>
    /// The difference to a base period, subject or indicator: in points for ratios and growth, in the level's unit for levels.
    /// </summary>
    [JsonStringEnumMemberName("difference")]
    Difference,

    /// <summary>The share in a whole (占比).</summary>
    [JsonStringEnumMemberName("share")]
    Share,

    /// <summary>The share in the growth of a whole (贡献率).</summary>
    [JsonStringEnumMemberName("contribution-share")]
    ContributionShare,

    /// <summary>The points by which a part moved the growth of a whole (拉动).</summary>
    [JsonStringEnumMemberName("contribution-points")]
    ContributionPoints,

    /// <summary>The place in an order (位居第n, 前n).</summary>
    [JsonStringEnumMemberName("rank")]
    Rank,

    /// <summary>How much of the year's goal is done, as published (完成年度目标的97.2%).</summary>
    [JsonStringEnumMemberName("completion")]
    Completion,

    /// <summary>The points by which completion is ahead of the elapsed part of the year, as published (超序时进度13.8个百分点).</summary>
    [JsonStringEnumMemberName("lead")]
    Lead,

    /// <summary>A change told in words alone (扭亏为盈, 持平, 降幅收窄); its figures are read and written by <see cref="TrendText"/>.</summary>
    [JsonStringEnumMemberName("trend")]
    Trend,
}
