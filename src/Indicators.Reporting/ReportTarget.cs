using System.Collections.Immutable;
using Indicators.Progress;
using Indicators.Validation;

namespace Indicators.Reporting;

/// <summary>One target of a report: its assessment and the findings beside its figures.</summary>
public sealed class ReportTarget
{
    internal ReportTarget(IndicatorCatalog catalog, ProgressAssessment assessment, ImmutableArray<Finding> findings)
    {
        Catalog = catalog;
        Assessment = assessment;
        Findings = findings;
    }

    /// <summary>The target.</summary>
    public Target Target => Assessment.Target;

    /// <summary>What the calculator says of it.</summary>
    public ProgressAssessment Assessment { get; }

    /// <summary>The findings that concern its figures.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The status where it is certain; null where the figures leave several open.</summary>
    public ProgressStatus? Status => Assessment.Status.Certain;

    /// <summary>True where the figures allow a verdict, if only one of several.</summary>
    public bool IsAssessed => Status != ProgressStatus.NotAssessable;

    internal IndicatorCatalog Catalog { get; }

    /// <summary>The name of what is aimed at: subject, indicator, transformation.</summary>
    /// <param name="language">The language.</param>
    public string NameIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        SeriesKey series = Target.Series;
        string indicator = Catalog.Indicators[series.IndicatorId].Name.In(language);
        string subject = Catalog.Subjects[series.SubjectId].Name.In(language);
        string transformation = series.Transformation == default ? "" : $" {series.Transformation.ToText(language)}";
        return language.Say("target.name", subject, indicator) + transformation;
    }

    /// <summary>Every step of the assessment: inputs with sources, formulas with numbers, the verdict.</summary>
    public AssessmentExplanation Explain() => AssessmentExplanation.Of(Assessment);
}
