using Indicators.Progress;
using Indicators.Reporting;
using Indicators.Validation;

namespace Indicators.Samples.Dashboard;

/// <summary>One target with all that is known of it.</summary>
/// <param name="Summary">The target as in a list.</param>
/// <param name="Indicator">The name of the indicator.</param>
/// <param name="Subject">The name of the subject.</param>
/// <param name="Definition">The target as in the catalogue's file.</param>
/// <param name="Assessment">What the calculator says of it.</param>
/// <param name="Steps">How the verdict comes about.</param>
/// <param name="Sources">Where the figures come from.</param>
/// <param name="Findings">What the checker finds about its figures.</param>
internal sealed record TargetDetail(
    TargetInfo Summary, LocalizedText Indicator, LocalizedText Subject, Target Definition, AssessmentRecord Assessment,
    IReadOnlyList<StepInfo> Steps, IReadOnlyList<SourceInfo> Sources, IReadOnlyList<FindingRecord> Findings)
{
    public static TargetDetail Of(IndicatorCatalog catalog, ReportTarget target)
    {
        AssessmentExplanation explanation = target.Explain();
        SeriesKey series = target.Target.Series;
        return new TargetDetail(
            TargetInfo.Of(target),
            catalog.Indicators[series.IndicatorId].Name,
            catalog.Subjects[series.SubjectId].Name,
            target.Target,
            AssessmentRecord.Of(target.Assessment),
            [.. explanation.Steps.Select(StepInfo.Of)],
            [.. TargetSources.Of(catalog, target, explanation).Select(SourceInfo.Of)],
            [.. target.Findings.Select(FindingRecord.Of)]);
    }
}
