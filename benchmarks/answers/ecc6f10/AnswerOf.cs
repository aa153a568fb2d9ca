using Indicators.Progress;

namespace Answers;

/// <summary>
/// The verdicts of an assessment under the names of that commit: its status is what is possible, and it has none as written.
/// </summary>
internal static class AnswerOf
{
    public static string Possible(ProgressAssessment a) =>
        string.Join(',', a.Status.Select(status => status.ToString()).Order(StringComparer.Ordinal));

    public static string Written(ProgressAssessment a) => "";

    public static (string Name, Measure Measure)[] Numbers(ProgressAssessment a) =>
    [
        ("completion", a.Completion), ("lead", a.Lead), ("index", a.ScheduleIndex), ("log", a.LogCompletion), ("ratio", a.GrowthRatio),
            ("pace", a.RequiredPace),
        ("growth", a.RequiredGrowth), ("acceleration", a.Acceleration), ("projected", a.Projected), ("gap", a.Gap), ("planned", a.Planned),
        ("plannedShare", a.PlannedShare), ("milestonePace", a.MilestonePace),
        ("runRate", a.YearToDate?.RunRate ?? default), ("samePeriod", a.YearToDate?.SamePeriodShare ?? default),
    ];

    public static (int? Met, int Judged)? Years(ProgressAssessment a) => a.YearsJudged is { } judged ? (a.YearsMet, judged) : null;

    public static NodaTime.LocalDate? Date(ProgressAssessment a) => a.ProjectedDate;
}
