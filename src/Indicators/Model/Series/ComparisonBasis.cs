using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>On what basis growth compares two periods (口径): growth on one basis is compared only with growth on the same.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ComparisonBasis>))]
public enum ComparisonBasis
{
    /// <summary>Nothing is stated: what the indicator declares holds.</summary>
    [JsonStringEnumMemberName("unstated")]
    Unstated = 0,

    /// <summary>At the prices of each period (名义, 现价).</summary>
    [JsonStringEnumMemberName("nominal")]
    Nominal,

    /// <summary>With changes of prices taken out (实际, 不变价).</summary>
    [JsonStringEnumMemberName("real")]
    Real,

    /// <summary>On one scope in both periods (可比口径).</summary>
    [JsonStringEnumMemberName("comparable")]
    Comparable,
}
