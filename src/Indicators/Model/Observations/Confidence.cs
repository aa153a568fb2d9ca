using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What stands behind a statement.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Its source says it.</summary>
    [JsonStringEnumMemberName("confirmed")]
    Confirmed = 0,

    /// <summary>Its source speaks for it without saying it in full.</summary>
    [JsonStringEnumMemberName("corroborated")]
    Corroborated,

    /// <summary>Known from memory: no source that could be read says it.</summary>
    [JsonStringEnumMemberName("recalled")]
    Recalled,
}
