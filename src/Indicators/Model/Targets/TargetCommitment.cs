using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Whether missing a target would be a failure.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TargetCommitment>))]
public enum TargetCommitment
{
    /// <summary>To be reached.</summary>
    [JsonStringEnumMemberName("floor")]
    Floor = 0,

    /// <summary>力争: to be striven for; never missed.</summary>
    [JsonStringEnumMemberName("stretch")]
    Stretch,
}
