using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What 新增 counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IncreaseScope>))]
public enum IncreaseScope
{
    /// <summary>The text does not say.</summary>
    [JsonStringEnumMemberName("unspecified")]
    Unspecified = 0,

    /// <summary>The change of the stock: those gained less those lost (净增).</summary>
    [JsonStringEnumMemberName("net")]
    Net,

    /// <summary>Those gained alone (新认定): not the change of the stock.</summary>
    [JsonStringEnumMemberName("gross")]
    Gross,
}
