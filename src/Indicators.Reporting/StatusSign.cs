using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>A status as a sign, a class of the style sheet and words: the colour is never the only one that tells.</summary>
internal static class StatusSign
{
    public static string Of(ProgressStatus? status) => status switch
    {
        ProgressStatus.Achieved or ProgressStatus.AchievedEarly => "●",
        ProgressStatus.MetWithinTolerance => "◉",
        ProgressStatus.AheadOfSchedule => "▲",
        ProgressStatus.OnSchedule => "■",
        ProgressStatus.BehindSchedule => "▼",
        ProgressStatus.Regressed => "◀",
        ProgressStatus.Missed => "✕",
        ProgressStatus.NotAssessable => "○",
        _ => "◐",
    };

    public static string ClassOf(ProgressStatus? status) => status switch
    {
        ProgressStatus.Achieved or ProgressStatus.AchievedEarly or ProgressStatus.MetWithinTolerance => "s-met",
        ProgressStatus.AheadOfSchedule or ProgressStatus.OnSchedule => "s-on",
        ProgressStatus.BehindSchedule or ProgressStatus.Regressed => "s-behind",
        ProgressStatus.Missed => "s-missed",
        _ => "s-none",
    };

    public static string Words(ProgressStatus? status, Language language) =>
        status is { } certain ? certain.ToText(language) : language.Say("status.open");

    public static string Label(ReportTarget target, Language language) =>
        $"{Of(target.Status)} {target.Assessment.Status.ToText(language)}";
}
