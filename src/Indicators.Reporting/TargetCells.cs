using Indicators.Progress;
using NodaTime.Text;

namespace Indicators.Reporting;

/// <summary>The columns of the table of completion, for one target; what is absent is a dash.</summary>
internal static class TargetCells
{
    public static IEnumerable<(string Key, string Text)> Of(ReportTarget target, Language language)
    {
        ProgressAssessment assessment = target.Assessment;
        string none = language.Say("none");
        yield return ("column.nature", target.Target.Nature.ToText(language));
        yield return ("column.baseline", assessment.Baseline?.ToLabel(language) ?? none);
        yield return ("column.value", assessment.Current is { } current ? Dated(current, language) : none);
        yield return ("column.goal", assessment.GoalText(language));
        yield return ("column.due", LocalDatePattern.Iso.Format(target.Target.DueDate));
        yield return ("column.completion", assessment.Completion.IsAbsent ? none : assessment.Completion.ToPercentText());
        yield return ("column.time", assessment.TimeShare is { } share ? Measure.Exactly(share).ToPercentText() : none);
        yield return ("column.lead", assessment.Lead.IsAbsent ? none : assessment.Lead.ToPointsText());
        if (target.Target.Responsible.Count > 0)
            yield return ("column.responsible", string.Join(language.Say("list.separator"), target.Target.Responsible.Select(one => one.Name)));
    }

    private static string Dated(Observation observation, Language language) =>
        observation.Period is { } period ? $"{observation.Figure.ToLabel(language)} ({period.ToText(language)})" : observation.Figure.ToLabel(language);
}
