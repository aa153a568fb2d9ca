namespace Indicators.Progress;

/// <summary>The verdict in the words its clock has: 达到序时进度 inside a year, 符合时序 of a plan, 已达到，需保持 of what is kept.</summary>
internal sealed class VerdictInWords(TargetInputs inputs, Measures measures, Verdict verdict)
{
    public string Of(Language language)
    {
        string words = Names(verdict.Status, language);
        if (inputs.Target.Goal is not FloorStretchGoal || verdict.Status.Contains(ProgressStatus.NotAssessable))
            return words;
        if (verdict.Status.Certain == ProgressStatus.Achieved)
            words = language.Say("verdict.floor-met");
        string stretch = verdict.StretchIsMet switch
        {
            true => "verdict.stretch-met",
            false => "verdict.stretch-not-met",
            _ => "verdict.stretch-open",
        };
        return words + language.Say("list.comma") + language.Say(stretch);
    }

    public string Names(ProgressStatusSet statuses, Language language) =>
        string.Join(language.Say("list.or"),
            statuses.Select(status => Special(status) is { } key ? language.Say(key) : status.ToText(language)));

    /// <summary>The wording of a status on the clock of its own that a target has; null for the common one.</summary>
    private string? Special(ProgressStatus status) => status switch
    {
        ProgressStatus.BehindSchedule when IsDueStretch() => "verdict.due-stretch-not-met",
        ProgressStatus.OnSchedule when measures.YearsJudged is not null => "verdict.kept",
        ProgressStatus.Regressed when measures.YearsJudged is not null => "verdict.not-kept",
        ProgressStatus.AheadOfSchedule when verdict.MeetsThresholdToDate == true && verdict.Reason == Obstacle.MetAtBaseline =>
            "verdict.met-to-be-kept",
        ProgressStatus.AheadOfSchedule when IsOnYearClock() => "verdict.ahead-of-months",
        ProgressStatus.OnSchedule when IsOnYearClock() => "verdict.up-with-months",
        ProgressStatus.BehindSchedule when IsOnYearClock() => "verdict.short-of-months",
        _ => null,
    };

    private bool IsOnYearClock() => measures.YearToDate is not null && !measures.Lead.IsAbsent;

    private bool IsDueStretch() =>
        inputs.Target.Commitment == TargetCommitment.Stretch && inputs.Current?.Period?.End >= inputs.Target.DueDate;
}
