using System.Collections.Immutable;
using Indicators.Derivation;

namespace Indicators.Validation;

/// <summary>Everything the rules found in a catalogue, in a fixed order. Immutable.</summary>
public sealed class ValidationReport
{
    private readonly Func<ImmutableArray<Reconciliation>> _reconciled;

    internal ValidationReport(ImmutableArray<Finding> findings, ImmutableArray<AcceptedResult> accepted, Func<ImmutableArray<Reconciliation>> reconciled)
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
    public ImmutableArray<Reconciliation> Reconciled => _reconciled();

    /// <summary>True where nothing was found that is an error or a warning.</summary>
    public bool IsClean => Findings.All(finding => finding.Severity == DiagnosticSeverity.Information);

    /// <summary>The findings of a severity.</summary>
    public IEnumerable<Finding> Of(DiagnosticSeverity severity) => Findings.Where(finding => finding.Severity == severity);
}
