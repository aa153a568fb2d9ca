using System.Text.Json.Serialization;

namespace Indicators.Derivation;

/// <summary>What became of a check.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReconciliationVerdict>))]
public enum ReconciliationVerdict
{
    /// <summary>It was not made; see <see cref="Reconciliation.Reason"/>.</summary>
    [JsonStringEnumMemberName("not-checked")]
    NotChecked = 0,

    /// <summary>The statements can hold together: both sides have two ends and meet, or a limit is certainly kept.</summary>
    [JsonStringEnumMemberName("agrees")]
    Agrees,

    /// <summary>Nothing speaks against it, but a bound word leaves a side without an end.</summary>
    [JsonStringEnumMemberName("open")]
    Open,

    /// <summary>The statements cannot hold together, whatever was rounded or cut off.</summary>
    [JsonStringEnumMemberName("contradicts")]
    Contradicts,
}
