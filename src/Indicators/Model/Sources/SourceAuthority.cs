using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// What kind of body speaks in a source. Where two sources state different figures for one period, the one further up in this list counts.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<SourceAuthority>))]
public enum SourceAuthority
{
    /// <summary>Nothing is stated; counts after all that are.</summary>
    [JsonStringEnumMemberName("unstated")]
    Unstated = 0,

    /// <summary>An office of statistics: a communiqué, a yearbook, a data release.</summary>
    [JsonStringEnumMemberName("statistics")]
    Statistics,

    /// <summary>A department in charge, by its own count; its scope may be another than that of the statistics.</summary>
    [JsonStringEnumMemberName("department")]
    Department,

    /// <summary>A plan, or the report on how one is carried out.</summary>
    [JsonStringEnumMemberName("plan")]
    Plan,

    /// <summary>A speech or a work report.</summary>
    [JsonStringEnumMemberName("speech")]
    Speech,

    /// <summary>A newspaper or an agency.</summary>
    [JsonStringEnumMemberName("media")]
    Media,
}
