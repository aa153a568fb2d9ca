using System.Text.Json.Serialization;

namespace Indicators.Prose;

/// <summary>The prices or the scope a text says its growth is measured on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClaimBasis>))]
public enum ClaimBasis
{
    /// <summary>The text does not say.</summary>
    [JsonStringEnumMemberName("unstated")]
    Unstated = 0,

    /// <summary>In the prices of each year: 名义增长, 按现价计算.</summary>
    [JsonStringEnumMemberName("nominal")]
    Nominal,

    /// <summary>Without the change of prices: 实际增长, 扣除价格因素, 按不变价格计算.</summary>
    [JsonStringEnumMemberName("real")]
    Real,

    /// <summary>On comparable prices or a comparable scope: 按可比价格计算, 同口径.</summary>
    [JsonStringEnumMemberName("comparable")]
    Comparable,
}
