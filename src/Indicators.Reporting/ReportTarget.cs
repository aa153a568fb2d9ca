using System.Collections.Immutable;
using Indicators.Progress;
using Indicators.Validation;

namespace Indicators.Reporting;

/// <summary>One target of a report: its assessment and the findings beside its figures.</summary>
public sealed class ReportTarget
{
    private readonly ProgressCalculator _calculator;

    internal ReportTarget(
        IndicatorCatalog catalog, ProgressCalculator calculator, ProgressAssessment assessment, ImmutableArray<Finding> findings)
    {
        Catalog = catalog;
        _calculator = calculator;
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

    /// <summary>
    /// Whether the plan to date is reached (达到序时进度): strictly, without the five points of the verdict. By the lead where there is
    /// one, else by the verdict; null where the figures leave it open or there is no verdict.
    /// </summary>
    public bool? HasReachedPlan
    {
        get
        {
            if (Status is ProgressStatus.Achieved or ProgressStatus.AchievedEarly or ProgressStatus.MetWithinTolerance)
                return true;
            if (Status is ProgressStatus.Missed or ProgressStatus.Regressed or ProgressStatus.BehindSchedule)
                return false;
            if (Status is not (ProgressStatus.AheadOfSchedule or ProgressStatus.OnSchedule))
                return null;
            Measure lead = Assessment.Lead;
            return lead.IsAbsent || (lead.Value ?? lead.Low) >= 0m ? true : (lead.Value ?? lead.High) < 0m ? false : null;
        }
    }

    /// <summary>True where a later target had taken its place by the cut-off day: it is shown, and counted nowhere.</summary>
    public bool IsSuperseded => Assessment.SupersededBy is not null;

    internal IndicatorCatalog Catalog { get; }

    /// <summary>What it is measured by.</summary>
    internal Indicator Indicator => Catalog.Indicators[Target.Series.IndicatorId];

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

    /// <summary>The light it has; null where the figures allow none, or several.</summary>
    internal OfficeLight? LightOf(OfficeLights lights) => ClassIn(lights.Scheme) is { } one ? lights.LightOf(one) : null;

    internal ProgressClass? ClassIn(IProgressScheme scheme) => _calculator.Classify(Assessment, scheme)?.Certain;

    /// <summary>Every step of the assessment: inputs with sources, formulas with numbers, the verdict.</summary>
    public AssessmentExplanation Explain() => AssessmentExplanation.Of(Assessment);
}
