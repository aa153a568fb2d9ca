using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How settled an observation is, the most settled first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ObservationStatus>))]
public enum ObservationStatus
{
    /// <summary>Published as a result.</summary>
    [JsonStringEnumMemberName("final")]
    Final = 0,

    /// <summary>Published as preliminary (初步核算数, 快报数).</summary>
    [JsonStringEnumMemberName("provisional")]
    Provisional,

    /// <summary>Estimated (预计).</summary>
    [JsonStringEnumMemberName("estimated")]
    Estimated,

    /// <summary>Said of a time to come. Never the latest observation.</summary>
    [JsonStringEnumMemberName("forecast")]
    Forecast,

    /// <summary>
    /// Computed from published figures (推算), by a formula its note names. Published nowhere: kept and listed with its series, but
    /// never looked up, never the latest, no evidence of anything.
    /// </summary>
    [JsonStringEnumMemberName("derived")]
    Derived,
}
