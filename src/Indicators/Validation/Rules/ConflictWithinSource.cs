using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3001: one source gives two figures for one thing.</summary>
internal sealed class ConflictWithinSource() : ContradictionRule(new DiagnosticDescriptor(
    "IND3001",
    DiagnosticSeverity.Error,
    new LocalizedText(ConflictReport.Wording.Zh + "同一来源给出两个不同的数。", ConflictReport.Wording.En + " One source gives two figures for one thing.")))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found is { Kind: EquationKind.Same, Basis: AgreementBasis.OneSource };
}
