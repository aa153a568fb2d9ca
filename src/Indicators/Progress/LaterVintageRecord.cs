using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>A later edition of the value judged and the verdict by it, as data that leaves a program.</summary>
/// <param name="Value">The value, written as its literal.</param>
/// <param name="Published">The day it was published.</param>
/// <param name="Status">The verdict by it, always an array.</param>
public sealed record LaterVintageRecord(
    Figure Value,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Published,
    ProgressStatusSet Status)
{
    internal static LaterVintageRecord? Of(LaterVintage? vintage) =>
        vintage is null ? null : new LaterVintageRecord(vintage.Observation.Figure, vintage.PublishedOn, vintage.Status);
}
