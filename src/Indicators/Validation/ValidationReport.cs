using System.Collections.Immutable;
using Indicators.Derivation;

namespace Indicators.Validation;

/// <summary>Everything the rules found in a catalogue, in a fixed order. Immutable.</summary>
public sealed class ValidationReport
{
    private readonly Func<ReconciliationResult> _reconciled;

    internal ValidationReport(ImmutableArray<Finding> findings, ImmutableArray<AcceptedResult> accepted,
        Func<ReconciliationResult> reconciled)
    {
        Findings = findings;
        Accepted = accepted;
        _reconciled = reconciled;
    }

    /// <summary>The findings in order of place, then rule; without those that were accepted.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The findings that the catalogue accepts, each with the reason, in order of place, then rule.</summary>
    public ImmutableArray<AcceptedResult> Accepted { get; }

    /// <summary>
    /// Every check of published statements against each other that held, with its room, and those that were not made and
    /// why. In the order of the catalogue; worked out when first asked for where no rule needed it.
    /// </summary>
    public ImmutableArray<Reconciliation> Reconciled => _reconciled().Reconciled;

    /// <summary>Every check that failed, with both sides; several of them can be one finding.</summary>
    public ImmutableArray<Reconciliation> Failed => _reconciled().Failed;

    /// <summary>
    /// What follows: values that nobody published and that the published ones determine, each with its range and the steps to it.
    /// They are no observations.
    /// </summary>
    public ImmutableArray<DeterminedValue> Determined => _reconciled().Determined;

    /// <summary>
    /// The bases that levels and their changes imply where another release gave another base: revised since, or on a
    /// comparable scope. Each can be entered as a vintage (<see cref="ImpliedBase.ToObservation"/>).
    /// </summary>
    public ImmutableArray<ImpliedBase> Bases => _reconciled().Bases;

    /// <summary>True where nothing was found that is an error or a warning.</summary>
    public bool IsClean => Findings.All(finding => finding.Severity == DiagnosticSeverity.Information);

    /// <summary>The findings of a severity.</summary>
    public IEnumerable<Finding> Of(DiagnosticSeverity severity) => Findings.Where(finding => finding.Severity == severity);
}
