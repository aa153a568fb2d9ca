using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>A verdict that a figure published later turns: 按初步核算5.9%未完成；最终核实6.2%则完成.</summary>
/// <param name="Observation">The figure published later, that the target would be judged by.</param>
/// <param name="PublishedOn">The day it was published.</param>
/// <param name="Status">The statuses it leaves possible.</param>
public sealed record LaterVintage(
    Observation Observation,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate PublishedOn,
    ProgressStatusSet Status);
