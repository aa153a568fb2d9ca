using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3001: one source gives two figures for one thing.</summary>
internal sealed class ConflictWithinSource() : ContradictionRule(new DiagnosticDescriptor(
    "IND3001", DiagnosticSeverity.Error, ValidationWordings.Table.Text("IND3001", ConflictReport.Wording)))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found is { Kind: EquationKind.Same, Basis: AgreementBasis.OneSource };
}
