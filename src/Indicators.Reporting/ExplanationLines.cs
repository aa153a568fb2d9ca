using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>What of an explanation a report shows below a target whose name and source it has said already.</summary>
internal static class ExplanationLines
{
    private static readonly ExplanationKind[] Said =
    [
        ExplanationKind.Indicator, ExplanationKind.Subject, ExplanationKind.TargetSource, ExplanationKind.Cuts, ExplanationKind.Status,
    ];

    /// <summary>The steps that are not said elsewhere; the clock of the plan is that of the share of time.</summary>
    public static IEnumerable<ExplanationStep> Of(AssessmentExplanation explanation)
    {
        bool hasShare = explanation.Steps.Any(step => step.Kind == ExplanationKind.TimeShare);
        return explanation.Steps.Where(step => !Said.Contains(step.Kind) && !(hasShare && step.Kind == ExplanationKind.ClockOfPlan));
    }

    /// <summary>The cuts of the verdicts, once each: there are those of a plan and those of a year.</summary>
    public static IEnumerable<string> CutsOf(Report report, Language language) => report.Targets
        .Where(target => !target.Assessment.Lead.IsAbsent)
        .DistinctBy(target => target.Assessment.Measures.YearToDate is null)
        .SelectMany(target => target.Explain().Steps)
        .Where(step => step.Kind == ExplanationKind.Cuts)
        .Select(step => step.ToText(language));

    /// <summary>The sources of the figures, and that of the target, once each.</summary>
    public static IEnumerable<Source> SourcesOf(ReportTarget target, AssessmentExplanation explanation) => explanation.Steps
        .SelectMany(step => step.Terms)
        .Select(term => term.Source)
        .Append(target.Catalog.Sources.Find(target.Target.SourceId))
        .OfType<Source>()
        .DistinctBy(source => source.Id);
}
