namespace Indicators.Progress;

/// <summary>The verdict in the words its clock has: 达到序时进度 inside a year, 符合时序 of a plan, 已达到，需保持 of what is kept.</summary>
internal static class VerdictInWords
{
    public static string Of(ProgressAssessment a, Language language)
    {
        string verdict = Names(a, a.Status, language);
        if (a.Target.Goal is not FloorStretchGoal || a.Status.Contains(ProgressStatus.NotAssessable))
            return verdict;
        if (a.Status.Certain == ProgressStatus.Achieved)
            verdict = language.Say("verdict.floor-met");
        string stretch = a.StretchIsMet switch
        {
            true => "verdict.stretch-met",
            false => "verdict.stretch-not-met",
            _ => "verdict.stretch-open",
        };
        return verdict + language.Say("list.comma") + language.Say(stretch);
    }

    public static string Names(ProgressAssessment a, ProgressStatusSet statuses, Language language) =>
        string.Join(language.Say("list.or"), statuses.Select(status => Special(a, status) is { } key ? language.Say(key) : status.ToText(language)));

    /// <summary>The wording of a status on the clock of its own that a target has; null for the common one.</summary>
    private static string? Special(ProgressAssessment a, ProgressStatus status) => status switch
    {
        ProgressStatus.BehindSchedule when IsDueStretch(a) => "verdict.due-stretch-not-met",
        ProgressStatus.OnSchedule when a.YearsJudged is not null => "verdict.kept",
        ProgressStatus.Regressed when a.YearsJudged is not null => "verdict.not-kept",
        ProgressStatus.AheadOfSchedule when a.MeetsThresholdToDate == true && a.Reason == Obstacle.MetAtBaseline => "verdict.met-to-be-kept",
        ProgressStatus.AheadOfSchedule when IsOnYearClock(a) => "verdict.ahead-of-months",
        ProgressStatus.OnSchedule when IsOnYearClock(a) => "verdict.up-with-months",
        ProgressStatus.BehindSchedule when IsOnYearClock(a) => "verdict.short-of-months",
        _ => null,
    };

    private static bool IsOnYearClock(ProgressAssessment a) => a.YearToDate is not null && !a.Lead.IsAbsent;

    private static bool IsDueStretch(ProgressAssessment a) =>
        a.Target.Commitment == TargetCommitment.Stretch && a.Current?.Period?.End >= a.Target.DueDate;
}
