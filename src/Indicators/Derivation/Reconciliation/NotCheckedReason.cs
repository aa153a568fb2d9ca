using System.Text.Json.Serialization;

namespace Indicators.Derivation;

/// <summary>Why statements that look like an equation are none.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NotCheckedReason>))]
public enum NotCheckedReason
{
    /// <summary>It was checked.</summary>
    [JsonStringEnumMemberName("none")]
    None = 0,

    /// <summary>Growth is declared at constant prices: it need not equal the ratio of published levels.</summary>
    [JsonStringEnumMemberName("constant-prices")]
    ConstantPrices,

    /// <summary>Growth is declared on a comparable scope: it need not equal the ratio of published levels.</summary>
    [JsonStringEnumMemberName("comparable-scope")]
    ComparableScope,

    /// <summary>A break of the series lies between the periods.</summary>
    [JsonStringEnumMemberName("break")]
    Break,

    /// <summary>The denominator of a flow is a stock, taken on average over the period; what is published is one day.</summary>
    [JsonStringEnumMemberName("average-of-period")]
    AverageOfPeriod,

    /// <summary>Whether an increment is net is not stated.</summary>
    [JsonStringEnumMemberName("gross-or-net")]
    GrossOrNet,

    /// <summary>A figure in it was revised and the others were not: they hold with the figure as it was published first.</summary>
    [JsonStringEnumMemberName("revised")]
    Revised,

    /// <summary>Seasonally adjusted rates of several releases: each release adjusts anew, and only those of one chain.</summary>
    [JsonStringEnumMemberName("several-releases")]
    SeveralReleases,

    /// <summary>The units of the figures do not make one another: a product in 亿元 of 辆 and 家.</summary>
    [JsonStringEnumMemberName("units-apart")]
    UnitsApart,
}
