using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>A verdict that a figure published later turns.</summary>
/// <param name="Figure">The later figure with its period.</param>
/// <param name="Published">The day it was published.</param>
/// <param name="Status">The statuses it leaves possible.</param>
public sealed record LaterRecord(
    FigureRecord Figure,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Published,
    ProgressStatusSet Status);
