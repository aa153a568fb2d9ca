using System.Collections.Immutable;
using Indicators.Progress;
using Indicators.Validation;

namespace Indicators.Reporting;

/// <summary>What a catalogue says on a day: every target assessed once, what is counted of them, and what the checker finds.</summary>
/// <example><code>
/// Report report = Report.Of(catalog, new DateOnly(2023, 12, 31));
/// File.WriteAllText("report.html", HtmlReport.Write(report, Language.English));
/// </code></example>
public sealed class Report
{
    private Report(
        IndicatorCatalog catalog, (DateOnly AsOf, DateOnly? KnownBy) days, ImmutableArray<ReportTarget> targets,
        ImmutableArray<Finding> findings)
    {
        Catalog = catalog;
        (AsOf, KnownBy) = days;
        Targets = targets;
        Findings = findings;
        Summary = ReportSummary.Of(targets);
        Binding = ReportSummary.Of(targets.Where(target => target.Target.Nature == TargetNature.Binding));
        Expected = ReportSummary.Of(targets.Where(target => target.Target.Nature != TargetNature.Binding));
        Frameworks = [.. catalog.Frameworks.Select(framework => ReportFramework.Of(framework, catalog, targets))];
    }

    /// <summary>The catalogue reported on.</summary>
    public IndicatorCatalog Catalog { get; }

    /// <summary>The cut-off day: periods that ended by then count.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What had been published by this day was known; null where the calculator chose.</summary>
    public DateOnly? KnownBy { get; }

    /// <summary>Every target in the order of the catalogue, those that a later one had taken the place of among them.</summary>
    public ImmutableArray<ReportTarget> Targets { get; }

    /// <summary>What the checker finds, in its order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The count of all targets that counted on the day: without those a later one had taken the place of.</summary>
    public ReportSummary Summary { get; }

    /// <summary>The count of the binding targets alone.</summary>
    public ReportSummary Binding { get; }

    /// <summary>The count of the expected targets alone.</summary>
    public ReportSummary Expected { get; }

    /// <summary>The frameworks of the catalogue with the targets of their members.</summary>
    public ImmutableArray<ReportFramework> Frameworks { get; }

    /// <summary>
    /// The catalogue's own present, where nobody names a day: the end of its newest period that has a result, final or provisional; null
    /// where there is none. The clock is not asked.
    /// </summary>
    /// <param name="catalog">The catalogue.</param>
    public static DateOnly? NewestDay(IndicatorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        DateOnly? newest = null;
        foreach (Observation observation in catalog.Observations)
        {
            bool isResult = observation.Status is ObservationStatus.Final or ObservationStatus.Provisional;
            if (isResult && observation.Period is { } period && !(period.End.ToDateOnly() <= newest))
                newest = period.End.ToDateOnly();
        }

        return newest;
    }

    /// <summary>Assesses every target of a catalogue once, and checks the catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="asOf">The cut-off day.</param>
    /// <param name="knownBy">What had been published by this day; null for the calculator's own choice.</param>
    /// <param name="options">How the calculator reads figures; null for its own choice.</param>
    public static Report Of(IndicatorCatalog catalog, DateOnly asOf, DateOnly? knownBy = null, ProgressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ImmutableArray<Finding> findings = CatalogValidator.Standard.Validate(catalog).Findings;
        var concerned = new ConcernedFindings(findings);
        var calculator = new ProgressCalculator(catalog, options);
        IEnumerable<ReportTarget> targets = calculator
            .AssessAll(asOf, knownBy)
            .Select(assessment => new ReportTarget(catalog, calculator, assessment, concerned.Of(assessment.Target)));
        return new Report(catalog, (asOf, knownBy), [.. targets], findings);
    }
}
