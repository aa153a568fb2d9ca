using Indicators.Progress;

namespace Indicators.Reporting.Overviews;

/// <summary>
/// The course of the targets that have more than their baseline to show: how each stood at the end of every period observed.
/// </summary>
internal static class Course
{
    public static void Write(
        TextWriter output, ProgressCalculator calculator, IReadOnlyList<ProgressAssessment> assessments, OverviewView view)
    {
        output.Write($"{view.Palette.Strong(view.Say("course"))} {view.Palette.Faint(view.Say("course.about"))}\n");
        foreach (ProgressAssessment assessment in assessments)
        {
            ProgressAssessment[] stages = [.. DaysOf(assessment.Target, view)
                .Select(day => calculator.Assess(assessment.Target, day, view.KnownBy)).Where(stage => stage.Current is not null)];
            if (stages.Any(stage => stage.Status.Certain != ProgressStatus.NotAssessable) && stages.Length > 1)
                output.Write($"  {view.Say("target", view.NameOf(assessment.Target), view.GoalOf(assessment))}{Stages(stages, view)}\n");
        }
    }

    private static string Stages(ProgressAssessment[] stages, OverviewView view) =>
        view.Say("colon") + string.Join(view.Say("course.arrow"), stages.Select(stage => Stage(stage, view)));

    /// <summary>The ends of the periods observed after the baseline, up to the due date.</summary>
    private static IEnumerable<DateOnly> DaysOf(Target target, OverviewView view)
    {
        SeriesKey key = target.MeasuredBy is { } proxy
            ? new SeriesKey(proxy.IndicatorId, target.Series.SubjectId, target.Series.Transformation)
            : target.Series;
        DateOnly from = target.Baseline?.Period.End.ToDateOnly() ?? DateOnly.MinValue;
        return view.Catalog.ObservationsOf(key)
            .Select(observation => observation.Period?.End.ToDateOnly())
            .OfType<DateOnly>()
            .Where(day => day > from && day <= view.AsOf && day <= target.DueDate.ToDateOnly())
            .Distinct();
    }

    private static string Stage(ProgressAssessment stage, OverviewView view)
    {
        string completion = stage.HasTellingShare ? $" {stage.Completion.ToPercentText()}" : "";
        string time = stage.HasTellingShare && stage.TimeShare is { } share ? $"/{Measure.Exactly(share).ToPercentText()}" : "";
        return $"{stage.AsOf:uuuu-MM-dd}{completion}{time} {stage.StatusText(view.Language)}";
    }
}
