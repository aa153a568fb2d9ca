using Indicators.Progress;
using Indicators.Reporting;

namespace Indicators.Samples.Dashboard;

/// <summary>A target in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What is aimed at, by the names of the catalogue.</param>
/// <param name="Status">The verdict on the figures as written.</param>
/// <param name="Value">The value it is judged by; null where there is none.</param>
/// <param name="Period">The period of that value.</param>
/// <param name="Goal">What is asked for, in words.</param>
/// <param name="Due">The day it is due.</param>
/// <param name="Sentence">The verdict as a sentence a person can check.</param>
internal sealed record TargetInfo(
    string Id, LocalizedText Name, ProgressStatusSet Status, Figure? Value, TimePeriod? Period, LocalizedText Goal, DateOnly Due,
    LocalizedText Sentence)
{
    public static TargetInfo Of(ReportTarget target)
    {
        ProgressAssessment a = target.Assessment;
        return new TargetInfo(
            target.Target.Id, Both(target.NameIn), a.Status, a.Current?.Figure, a.Current?.Period, Both(a.GoalText),
            target.Target.DueDate.ToDateOnly(), Both(a.ToText));
    }

    public static LocalizedText Both(Func<Language, string> words) => new(words(Language.Chinese), words(Language.English));
}
