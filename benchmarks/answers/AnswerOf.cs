using Indicators.Progress;

namespace Answers;

/// <summary>The verdicts of an assessment under the names this tree has for them.</summary>
internal static class AnswerOf
{
    public static string Possible(ProgressAssessment a) => Text(a.Possible);

    public static string Written(ProgressAssessment a) => Text(a.Status);

    private static string Text(ProgressStatusSet set) =>
        string.Join(',', set.Select(status => status.ToString()).Order(StringComparer.Ordinal));

    public static (string Name, Measure Measure)[] Numbers(ProgressAssessment a) =>
    [
        ("completion", a.Completion), ("lead", a.Lead), ("index", a.Measures.ScheduleIndex), ("log", a.Measures.LogCompletion),
            ("ratio", a.Measures.GrowthRatio), ("pace", a.Measures.RequiredPace),
        ("growth", a.Measures.RequiredGrowth), ("acceleration", a.Measures.Acceleration), ("projected", a.Measures.Projected),
            ("gap", a.Measures.Gap), ("planned", a.Measures.Planned),
        ("plannedShare", a.Measures.PlannedShare), ("milestonePace", a.Measures.MilestonePace),
        ("runRate", a.Measures.YearToDate?.RunRate ?? default), ("samePeriod", a.Measures.YearToDate?.SamePeriodShare ?? default),
    ];

    public static (int? Met, int Judged)? Years(ProgressAssessment a) =>
        a.Measures.YearsJudged is { } judged ? (a.Measures.YearsMet, judged) : null;

    public static NodaTime.LocalDate? Date(ProgressAssessment a) => a.Measures.ProjectedDate;
}
