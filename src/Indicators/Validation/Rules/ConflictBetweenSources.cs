using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3003: two sources give two figures for one thing; a revision or a wording may lie between them.</summary>
internal sealed class ConflictBetweenSources() : ContradictionRule(new DiagnosticDescriptor(
    "IND3003", DiagnosticSeverity.Information, ValidationWordings.Table.Text("IND3003", ConflictReport.Wording)))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found is { Kind: EquationKind.Same, Basis: AgreementBasis.Undeclared };
}
