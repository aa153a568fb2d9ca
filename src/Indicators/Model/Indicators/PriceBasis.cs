using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The prices growth is measured in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PriceBasis>))]
public enum PriceBasis
{
    /// <summary>The prices of each period (现价): growth equals the ratio of the levels.</summary>
    [JsonStringEnumMemberName("current")]
    Current = 1,

    /// <summary>The prices of one period (不变价, 可比价): growth need not equal the ratio of published levels.</summary>
    [JsonStringEnumMemberName("constant")]
    Constant = 2,
}
