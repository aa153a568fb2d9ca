using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>The measures of an assessment as data; a number that could not be given is null.</summary>
/// <param name="Completion">M1, a share: 0.5 is half of the way.</param>
/// <param name="TimeShare">The share of the time gone.</param>
/// <param name="Lead">M2, completion less time share.</param>
/// <param name="ScheduleIndex">M2, completion over time share.</param>
/// <param name="LogCompletion">M3, completion on the logarithmic line.</param>
/// <param name="GrowthRatio">M4, observed over required yearly growth.</param>
/// <param name="GrowthGap">M10, growth less the growth wanted, in percentage points.</param>
/// <param name="RequiredPace">M5, what has to be added a year, in the unit of the goal.</param>
/// <param name="RequiredGrowth">M5, the yearly growth needed; 0.08 is 8 %.</param>
/// <param name="Acceleration">M5, required pace over the pace so far.</param>
/// <param name="Projected">M6, the value at the due date at the pace so far, in the unit of the goal.</param>
/// <param name="ProjectedDate">M6, when the target would be met at the pace so far.</param>
/// <param name="YearsMet">M7, in how many of the judged years the goal was met.</param>
/// <param name="YearsJudged">M7, how many years were judged.</param>
/// <param name="Planned">M2 on a way through milestones, the value wanted by now, in the unit of the goal.</param>
/// <param name="PlannedShare">M2 on a way through milestones, the share of the way wanted by now.</param>
/// <param name="MilestonePace">M5 to the next milestone, in the unit of the goal.</param>
/// <param name="RunRate">M8, the year at the pace of its months so far.</param>
/// <param name="SamePeriodShare">M8, the year if it is spread over its months as the year before was.</param>
/// <param name="ExpectedShare">M8, the share of the year that these months were last year.</param>
/// <param name="SeasonalLead">M8, completion less that share.</param>
/// <param name="NeededGrowth">M8, what the rest of the year must grow on the rest of last year; 0.08 is 8 %.</param>
/// <param name="Unit">The unit of <paramref name="Projected"/>, <paramref name="Planned"/>, <paramref name="RunRate"/> and
/// <paramref name="SamePeriodShare"/>: that of the goal. Null without a goal that has one.</param>
/// <param name="PaceUnit">The unit of <paramref name="RequiredPace"/> and <paramref name="MilestonePace"/>, a year: that of the goal, of a
/// share in percent 个百分点. Null without a goal that has one.</param>
/// <param name="MeetsThresholdToDate">Whether the threshold is met to date, for goals a later value can undo.</param>
public sealed record MeasuresRecord(
    Measure? Completion,
    Measure? TimeShare,
    Measure? Lead,
    Measure? ScheduleIndex,
    Measure? LogCompletion,
    Measure? GrowthRatio,
    Measure? GrowthGap,
    Measure? RequiredPace,
    Measure? RequiredGrowth,
    Measure? Acceleration,
    Measure? Projected,
    [property: JsonConverter(typeof(NullableLocalDateJsonConverter))] LocalDate? ProjectedDate,
    int? YearsMet,
    int? YearsJudged,
    Measure? Planned,
    Measure? PlannedShare,
    Measure? MilestonePace,
    Measure? RunRate,
    Measure? SamePeriodShare,
    Measure? ExpectedShare,
    Measure? SeasonalLead,
    Measure? NeededGrowth,
    bool? MeetsThresholdToDate,
    string? Unit,
    string? PaceUnit)
{
    /// <summary>The measures of an assessment.</summary>
    internal static MeasuresRecord Of(TargetInputs inputs, Measures measures, Verdict verdict) => new(
        OrNull(measures.Completion),
        measures.TimeShare is { } time ? Measure.Exactly(time) : null,
        OrNull(measures.Lead),
        OrNull(measures.ScheduleIndex),
        OrNull(measures.LogCompletion),
        OrNull(measures.GrowthRatio),
        OrNull(measures.Gap),
        OrNull(measures.RequiredPace),
        OrNull(measures.RequiredGrowth),
        OrNull(measures.Acceleration),
        OrNull(measures.Projected),
        measures.ProjectedDate,
        measures.YearsMet,
        measures.YearsJudged,
        OrNull(measures.Planned),
        OrNull(measures.PlannedShare),
        OrNull(measures.MilestonePace),
        OrNull(measures.YearToDate?.RunRate ?? default),
        OrNull(measures.YearToDate?.SamePeriodShare ?? default),
        OrNull(measures.YearToDate?.ExpectedShare ?? default),
        OrNull(measures.YearToDate?.SeasonalLead ?? default),
        OrNull(measures.YearToDate?.NeededGrowth ?? default),
        verdict.MeetsThresholdToDate,
        UnitOf(inputs)?.ToString(),
        UnitOf(inputs) is { } unit ? PaceUnitOf(unit).ToString() : null);

    /// <summary>What pace and projection are in; of changes chained on 1 that is no unit of a reader's.</summary>
    private static Unit? UnitOf(TargetInputs inputs) =>
        inputs.ChainedYears is null && inputs.Goal is { } goal && goal.Unit.ToString().Length > 0 ? goal.Unit : null;

    /// <summary>Percent a year would be a growth: what is added to a share is in points.</summary>
    internal static Unit PaceUnitOf(Unit unit) => unit == StandardUnits.Percent ? StandardUnits.PercentagePoint : unit;

    private static Measure? OrNull(Measure measure) =>
        measure.IsAbsent ? null : new Measure(Unsigned(measure.Value), Unsigned(measure.Low), Unsigned(measure.High));

    /// <summary>Zero has no sign.</summary>
    private static decimal? Unsigned(decimal? number) => number == 0m ? 0m : number;

    /// <summary>The record as JSON, the same in every culture.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, ProgressJsonContext.Default.MeasuresRecord);
}
