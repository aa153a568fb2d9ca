using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>Another edition of the value judged and the verdict by it, as data that leaves a program.</summary>
/// <param name="Value">The value, written as its literal.</param>
/// <param name="Published">The day it was published.</param>
/// <param name="Status">The verdict by it, always an array.</param>
public sealed record OtherVintageRecord(
    Figure Value,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Published,
    ProgressStatusSet Status)
{
    internal static OtherVintageRecord? Of(OtherVintage? vintage) =>
        vintage is null ? null : new OtherVintageRecord(vintage.Observation.Figure, vintage.PublishedOn, vintage.Status);

    /// <summary>The record as JSON, the same in every culture.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, ProgressJsonContext.Default.OtherVintageRecord);
}
