using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3002: two sources of one day give two figures for one thing.</summary>
internal sealed class ConflictOfOneDay() : ContradictionRule(new DiagnosticDescriptor(
    "IND3002", DiagnosticSeverity.Warning, ValidationWordings.Table.Text("IND3002", ConflictReport.Wording)))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found is { Kind: EquationKind.Same, Basis: AgreementBasis.OneDay };
}
