using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>What an office published of a target, beside our assessment of it.</summary>
/// <param name="Class">The class as published.</param>
/// <param name="On">The day it was made or published.</param>
/// <param name="Source">The id of its source.</param>
public sealed record OfficialRecord(
    LocalizedText Class,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On,
    string Source);
