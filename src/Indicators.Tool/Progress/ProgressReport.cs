using Indicators.Progress;

namespace Indicators.Tool;

/// <summary>The text form of progress: a sentence a target, with --explain every input and step, and what several targets of one series make together.</summary>
internal static class ProgressReport
{
    public static void Write(
        TextWriter output,
        IndicatorCatalog catalog,
        ProgressCalculator calculator,
        ProgressAssessment[] assessments,
        IProgressScheme? scheme,
        ProgressRequest request,
        IEnumerable<SeriesProgress> series)
    {
        foreach (ProgressAssessment assessment in assessments)
        {
            SchemeResult? result = scheme is null ? null : calculator.Classify(assessment, scheme);
            string suffix = scheme is null ? "" : $" [{scheme.Id}: {result?.ToText(request.Language) ?? "–"}]";
            output.Write($"{assessment.Target.Id}: {assessment.ToText(request.Language)}{suffix}\n");
            if (!request.Explain)
                continue;
            new ProgressExplanation(output, catalog, assessment, request.Language).Write();
            if (scheme is not null)
                SchemeExplanation.Write(output, scheme, result, request.Language);
        }

        foreach (SeriesProgress progress in series.Where(progress => progress.Assessments.Count > 1))
            WriteSeries(output, catalog, progress, request.Language);
    }

    /// <summary>Which target of a series is next, the worst of those due together, and those that contradict each other.</summary>
    private static void WriteSeries(TextWriter output, IndicatorCatalog catalog, SeriesProgress progress, Language language)
    {
        string next = string.Join(language.Say("report.and"), progress.Next.Select(a => a.Target.Id));
        string name = NameOf(catalog, progress.Series, language);
        output.Write(language.Say("report.series", name, progress.Assessments.Count, next, progress.Status.ToText(language)) + "\n");
        foreach (TargetConflict conflict in progress.Conflicts)
            output.Write($"    {language.Say("report.conflict", conflict.ToText(language))}\n");
    }

    private static string NameOf(IndicatorCatalog catalog, SeriesKey series, Language language)
    {
        string indicator = catalog.Indicators[series.IndicatorId].Name.In(language);
        string subject = catalog.Subjects[series.SubjectId].Name.In(language);
        string transformation = series.Transformation == default ? "" : $" {series.Transformation.ToText(language)}";
        return language.Say("report.series-name", subject, indicator) + transformation;
    }
}
