using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>An assessment as data that leaves a program: flat, stable names, figures as their literals.</summary>
/// <param name="Target">The target's id.</param>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Subject">The subject's id.</param>
/// <param name="AsOf">The day the assessment is as of.</param>
/// <param name="KnownBy">The day by which something had to be published to be known; null for everything.</param>
/// <param name="Baseline">The baseline; null where there is none.</param>
/// <param name="Current">The value judged by; null where there is none.</param>
/// <param name="Goal">The goal in Chinese, figures as published.</param>
/// <param name="Status">The verdict by the figures as written, always an array.</param>
/// <param name="Possible">Every status that their rounding leaves possible, always an array.</param>
/// <param name="Scheme">The scheme's id; null where none was asked for.</param>
/// <param name="Class">The class by the scheme and the figures as written, where a bound word does not leave it open.</param>
/// <param name="Classes">Every class that their rounding leaves possible by the scheme.</param>
/// <param name="Reason">Why there is no verdict or none of some numbers; null where nothing is missing.</param>
/// <param name="Measures">The measures; absent numbers are null.</param>
/// <param name="Clocks">The time gone of the year and of the plan.</param>
/// <param name="Substitutions">What stood for what the target asks for; empty where nothing did.</param>
/// <param name="SupersededBy">The id of the target that had taken its place; null where none had.</param>
/// <param name="IsNext">Whether it is the target of its series that is due next; null where not asked.</param>
/// <param name="Official">What offices published of how it stands, beside this assessment; empty where nothing is known.</param>
/// <param name="OtherVintage">A later edition of the value by which the verdict is another; null where there is none.</param>
/// <param name="ConflictsWith">The ids of targets of the same series for the same day with other goals.</param>
public sealed record AssessmentRecord(
    string Target,
    string Indicator,
    string Subject,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate AsOf,
    [property: JsonConverter(typeof(NullableLocalDateJsonConverter))] LocalDate? KnownBy,
    FigureRecord? Baseline,
    FigureRecord? Current,
    string Goal,
    ProgressStatusSet Status,
    ProgressStatusSet Possible,
    string? Scheme,
    string? Class,
    IReadOnlyList<string> Classes,
    Obstacle? Reason,
    MeasuresRecord Measures,
    ClocksRecord Clocks,
    IReadOnlyList<Substitution> Substitutions,
    string? SupersededBy,
    bool? IsNext,
    IReadOnlyList<OfficialRecord> Official,
    OtherVintageRecord? OtherVintage,
    IReadOnlyList<string> ConflictsWith)
{
    /// <summary>
    /// The id of this form, described in docs/indicators-progress.schema.json. A reader ignores properties it does not know.
    /// </summary>
    [JsonPropertyOrder(-1)]
    public string Format { get; } = "indicators-progress/1";

    /// <summary>The record of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="scheme">The scheme it was classified by; null for none.</param>
    /// <param name="result">The scheme's result; null where there was nothing to classify.</param>
    /// <param name="series">All targets of its series together; null where only the one was asked for.</param>
    public static AssessmentRecord Of(ProgressAssessment assessment, IProgressScheme? scheme = null, SchemeResult? result = null,
        SeriesProgress? series = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new AssessmentRecord(
            assessment.Target.Id,
            assessment.Target.Series.IndicatorId,
            assessment.Target.Series.SubjectId,
            assessment.AsOf,
            assessment.Inputs.KnownBy,
            assessment.Baseline is { } baseline ? new FigureRecord(assessment.Inputs.BaselinePeriod, baseline) : null,
            assessment.Current is { } current ? new FigureRecord(current.Period, current.Figure) : null,
            assessment.Inputs.GoalText(Language.Chinese),
            assessment.Status,
            assessment.Possible,
            scheme?.Id,
            result?.Certain?.Id,
            result is null ? [] : [.. result.Possible.Select(c => c.Id)],
            assessment.Reason == Obstacle.None ? null : assessment.Reason,
            MeasuresRecord.Of(assessment.Inputs, assessment.Measures, assessment.Verdict),
            new ClocksRecord(ClockRecord.Of(assessment.Inputs.YearElapsed), ClockRecord.Of(assessment.Inputs.PlanElapsed)),
            assessment.Inputs.Substitutions,
            assessment.SupersededBy?.Id,
            series?.Next.Any(next => next.Target.Id == assessment.Target.Id),
            [.. assessment.Inputs.Official.Select(OfficialRecord.Of)],
            OtherVintageRecord.Of(assessment.Verdict.OtherVintage),
            series is null ? [] : [.. series.Conflicts.SelectMany(conflict => Others(conflict, assessment.Target.Id))]);
    }

    private static IEnumerable<string> Others(TargetConflict conflict, string id)
    {
        if (conflict.First.Target.Id == id)
            yield return conflict.Second.Target.Id;
        else if (conflict.Second.Target.Id == id)
            yield return conflict.First.Target.Id;
    }

    /// <summary>Writes the record as JSON, with the escaping and indentation of the writer and without reflection.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, this, ProgressJsonContext.Default.AssessmentRecord);

    /// <summary>The record as JSON, the same in every culture.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, ProgressJsonContext.Default.AssessmentRecord);
}
