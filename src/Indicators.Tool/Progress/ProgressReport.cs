using System.Globalization;
using Indicators.Progress;

namespace Indicators.Tool;

/// <summary>
/// The text form of progress: a sentence a target, with --explain every input and step, and what several targets of one series make
/// together.
/// </summary>
internal static class ProgressReport
{
    public static void Write(TextWriter output, ProgressRequest request, DateOnly asOf, IEnumerable<ProgressRun> runs)
    {
        if (request.AsOf is null)
            output.Write(request.Language.Say("report.as-of", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) + "\n");
        bool hasTargets = false;
        foreach (ProgressRun run in runs)
        {
            Write(output, run);
            hasTargets |= run.Assessments.Count > 0;
        }

        if (!hasTargets)
            Console.Error.WriteLine(request.Language.Say("progress.no-targets"));
    }

    private static void Write(TextWriter output, ProgressRun run)
    {
        Language language = run.Request.Language;
        foreach (ProgressAssessment assessment in run.Assessments)
        {
            SchemeResult? result = run.ClassOf(assessment);
            string suffix = run.Scheme is { } scheme ? $" [{scheme.Id}: {result?.ToText(language) ?? "–"}]" : "";
            output.Write(
                $"{NameOf(run.Catalog, assessment.Target.Series, language)} ({assessment.Target.Id}): "
                    + $"{assessment.ToText(language)}{suffix}\n");
            if (!run.Request.Explain)
                continue;
            foreach (ExplanationStep step in AssessmentExplanation.Of(assessment).Steps)
                output.Write($"    {step.ToText(language)}\n");
            if (run.Scheme is not null)
                SchemeExplanation.Write(output, run.Scheme, result, language);
        }

        foreach (SeriesProgress progress in run.Series.Where(progress => progress.Assessments.Count > 1))
            WriteSeries(output, run.Catalog, progress, language);
    }

    /// <summary>Which target of a series is next, the worst of those due together, and those that contradict each other.</summary>
    private static void WriteSeries(TextWriter output, IndicatorCatalog catalog, SeriesProgress progress, Language language)
    {
        string next = string.Join(language.Say("report.and"), progress.Next.Select(
            a => language.Say("report.next", a.GoalText(language), (a.Target.Due ?? a.Target.Span)?.ToText(language))));
        string name = NameOf(catalog, progress.Series, language);
        output.Write(language.Say("report.series", name, progress.Assessments.Count, next, progress.Status.ToText(language)) + "\n");
        foreach (TargetConflict conflict in progress.Conflicts)
            output.Write($"    {language.Say("report.conflict", conflict.ToText(language))}\n");
    }

    private static string NameOf(IndicatorCatalog catalog, SeriesKey series, Language language)
    {
        string indicator = catalog.Indicators[series.IndicatorId].Name.In(language);
        string subject = catalog.Subjects[series.SubjectId].Name.In(language);
        string name = language.Say("report.series-name", subject, indicator);
        return series.Transformation == default
            ? name
            : language.Say("report.series-transformed", name, series.Transformation.ToText(language, catalog));
    }
}
