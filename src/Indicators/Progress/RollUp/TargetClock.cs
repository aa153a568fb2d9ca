using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>Which clock a target runs on: one year, or a plan of several. Each gets its own verdict; they often differ.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TargetClock>))]
internal enum TargetClock
{
    /// <summary>Set for more than a year, or not said.</summary>
    Plan = 0,

    /// <summary>Set for one year or less: 全年目标.</summary>
    Annual,
}
