using System.Collections.Immutable;
using Indicators.Derivation;

namespace Indicators.Validation;

/// <summary>What a rule works on: the catalogue, and where its findings go.</summary>
public sealed class RuleContext
{
    private readonly CheckedCatalog _checked;
    private readonly List<Finding> _findings;

    internal RuleContext(CheckedCatalog catalog, List<Finding> findings)
    {
        _checked = catalog;
        _findings = findings;
    }

    /// <summary>The catalogue, its items in the order of their ids: what a rule finds must not hang on how files are cut.</summary>
    public IndicatorCatalog Catalog => _checked.InOrder;

    /// <summary>What came of setting its statements against each other; worked out once, when first asked for.</summary>
    internal ReconciliationResult Reconciliation => _checked.Reconciliation;

    /// <summary>The flows that only grow and of which some periods have days in common: a year and its quarters.</summary>
    internal IReadOnlyList<Series> NestedFlows => _checked.NestedFlows;

    /// <summary>The rule that is looking; what it reports without saying more is of its kind.</summary>
    internal DiagnosticDescriptor? Asking { get; init; }

    /// <summary>Reports an observation: a finding of the rule's kind at it, about its subject, with its figure.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="arguments">What goes into the places <c>{0}</c>, <c>{1}</c> … of the rule's wording.</param>
    /// <example><code>
    /// foreach (Observation observation in context.Catalog.Observations.Where(one => one.SourceId is null))
    ///     context.Report(observation, observation.Series.ToString());
    /// </code></example>
    public void Report(Observation observation, params ImmutableArray<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(observation);
        Report(new Finding(new Diagnostic(Kind, observation.Location, arguments))
        {
            SubjectId = observation.Series.SubjectId,
            Figures = [FindingFigures.Of(observation, FigureRoles.Published)],
        });
    }

    /// <summary>Reports a target: a finding of the rule's kind at it, about its subject, with its goal.</summary>
    /// <param name="target">The target.</param>
    /// <param name="arguments">What goes into the places <c>{0}</c>, <c>{1}</c> … of the rule's wording.</param>
    public void Report(Target target, params ImmutableArray<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(target);
        Report(new Finding(new Diagnostic(Kind, target.Location, arguments))
        {
            SubjectId = target.Series.SubjectId,
            ItemId = target.Id,
            Figures = [FindingFigures.Of(target)],
        });
    }

    /// <summary>Reports a place: a finding of the rule's kind at a source, an indicator, a tier or whatever else has one.</summary>
    /// <param name="location">The item's <c>Location</c>; null where it was made in code.</param>
    /// <param name="arguments">What goes into the places <c>{0}</c>, <c>{1}</c> … of the rule's wording.</param>
    public void Report(SourceLocation? location, params ImmutableArray<string> arguments) =>
        Report(new Finding(new Diagnostic(Kind, location, arguments)));

    private DiagnosticDescriptor Kind => Asking ?? throw new InvalidOperationException("Only a rule reports, while it checks a catalogue.");

    /// <summary>Reports a finding.</summary>
    public void Report(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        _findings.Add(finding.Named(_checked.Names));
    }
}
