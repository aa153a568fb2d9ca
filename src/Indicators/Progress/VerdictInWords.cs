namespace Indicators.Progress;

/// <summary>The verdict in the words its clock has: 达到序时进度 inside a year, 符合时序 of a plan, 已达到，需保持 of what is kept.</summary>
internal static class VerdictInWords
{
    public static string Of(ProgressAssessment a, Language language)
    {
        bool zh = language == Language.Chinese;
        string verdict = Names(a, a.Status, language);
        if (a.Target.Goal is not FloorStretchGoal || a.Status.Contains(ProgressStatus.NotAssessable))
            return verdict;
        if (a.Status.Certain == ProgressStatus.Achieved)
            verdict = zh ? "底线完成" : "the floor is met";
        string stretch = a.StretchIsMet switch
        {
            true => zh ? "力争目标达到" : "the stretch is met",
            false => zh ? "力争目标未达到" : "the stretch is not",
            _ => zh ? "力争目标尚不能判断" : "the stretch is open",
        };
        return verdict + (zh ? "，" : ", ") + stretch;
    }

    public static string Names(ProgressAssessment a, ProgressStatusSet statuses, Language language) =>
        string.Join(language == Language.English ? " or " : "或", statuses.Select(status => Name(a, status, language)));

    private static string Name(ProgressAssessment a, ProgressStatus status, Language language)
    {
        bool zh = language == Language.Chinese;
        bool isOpen = a.MeetsThresholdToDate is not null;
        return status switch
        {
            ProgressStatus.BehindSchedule when IsDueStretch(a) => zh ? "未达到力争目标" : "the stretch goal is not met",
            ProgressStatus.OnSchedule when a.YearsJudged is not null => zh ? "最近一年已达到，需保持" : "kept in the latest year",
            ProgressStatus.Regressed when a.YearsJudged is not null => zh ? "最近一年未达到，未保持" : "not kept in the latest year",
            ProgressStatus.AheadOfSchedule when isOpen && a.Reason == NotAssessableReason.MetAtBaseline => zh ? "已达到，需保持" : "met already, to be kept",
            ProgressStatus.AheadOfSchedule when IsOnYearClock(a) => zh ? "快于序时进度" : "ahead of the months gone",
            ProgressStatus.OnSchedule when IsOnYearClock(a) => zh ? "达到序时进度" : "up with the months gone",
            ProgressStatus.BehindSchedule when IsOnYearClock(a) => zh ? "未达到序时进度" : "short of the months gone",
            _ => ProgressText.StatusName(status, language),
        };
    }

    private static bool IsOnYearClock(ProgressAssessment a) => a.YearToDate is not null && !a.Lead.IsAbsent;

    private static bool IsDueStretch(ProgressAssessment a) =>
        a.Target.Commitment == TargetCommitment.Stretch && a.Current?.Period?.End >= a.Target.DueDate;
}
