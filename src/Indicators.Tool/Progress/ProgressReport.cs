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
        bool zh = language == Language.Chinese;
        string name = NameOf(catalog, progress.Series, language);
        string next = string.Join(zh ? "、" : ", ", progress.Next.Select(a => a.Target.Id));
        output.Write(zh
            ? $"{name}：{progress.Assessments.Count}个目标；下一个到期：{next}；最差：{progress.Status.ToText(language)}。\n"
            : $"{name}: {progress.Assessments.Count} targets; next due: {next}; worst: {progress.Status.ToText(language)}.\n");
        foreach (TargetConflict conflict in progress.Conflicts)
            output.Write($"    {(zh ? "目标不一致，分别评估：" : "different goals, each assessed: ")}{conflict.ToText(language)}\n");
    }

    private static string NameOf(IndicatorCatalog catalog, SeriesKey series, Language language)
    {
        string indicator = catalog.Indicators[series.IndicatorId].Name.In(language);
        string subject = catalog.Subjects[series.SubjectId].Name.In(language);
        string transformation = series.Transformation == default ? "" : $" {series.Transformation.ToText(language)}";
        return language == Language.Chinese ? $"{subject}·{indicator}{transformation}" : $"{indicator} of {subject}{transformation}";
    }
}
