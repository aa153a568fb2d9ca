using System.Text.Json.Serialization;

namespace Indicators.Prose;

/// <summary>Whether a figure is reported, aimed at or expected.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClaimModality>))]
public enum ClaimModality
{
    /// <summary>Reported as a fact.</summary>
    Observed = 0,

    /// <summary>Aimed at: 到2027年, 力争, 目标, 将达到.</summary>
    Target,

    /// <summary>Expected, not decided: 预计, 有望.</summary>
    Forecast,
}
