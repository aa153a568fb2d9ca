using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress.Methods;

/// <summary>When a threshold is reached at the pace so far: the end of the month in which it happens.</summary>
/// <param name="Value">The date from the numbers as written; null where a bound word leaves none, or it is more than a thousand years
/// away.</param>
/// <param name="Earliest">The earliest the figures allow; null where nothing bounds it.</param>
/// <param name="Latest">The latest the figures allow; null where nothing bounds it: within the rounding there may be no movement at
/// all.</param>
internal readonly record struct ReachDate(
    [property: JsonConverter(typeof(NullableLocalDateJsonConverter))] LocalDate? Value,
    [property: JsonConverter(typeof(NullableLocalDateJsonConverter))] LocalDate? Earliest,
    [property: JsonConverter(typeof(NullableLocalDateJsonConverter))] LocalDate? Latest);
