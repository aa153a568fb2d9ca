using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>A published class of a target, as data that leaves a program.</summary>
/// <param name="Class">The class as published.</param>
/// <param name="Source">The id of its source.</param>
/// <param name="On">The day it was made or published.</param>
public sealed record OfficialRecord(
    string Class,
    string Source,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On)
{
    internal static OfficialRecord Of(OfficialAssessment assessment) =>
        new(assessment.Class.In(Language.Chinese), assessment.SourceId, assessment.On);

    /// <summary>The record as JSON, the same in every culture.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, ProgressJsonContext.Default.OfficialRecord);
}
