using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3003: two sources give two figures for one thing; a revision or a wording may lie between them.</summary>
internal sealed class ConflictBetweenSources() : ContradictionRule(new DiagnosticDescriptor(
    "IND3003",
    DiagnosticSeverity.Information,
    new LocalizedText(ConflictReport.Wording.Zh + "两个来源不一致；可能是修订或口径不同。", ConflictReport.Wording.En + " Two sources differ; a revision or another scope may lie between them.")))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found is { Kind: EquationKind.Same, Basis: AgreementBasis.Undeclared };
}
