using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3002: two sources of one day give two figures for one thing.</summary>
internal sealed class ConflictOfOneDay() : ContradictionRule(new DiagnosticDescriptor(
    "IND3002",
    DiagnosticSeverity.Warning,
    new LocalizedText(ConflictReport.Wording.Zh + "两个同日发布的来源不一致，其间不可能有修订。", ConflictReport.Wording.En + " Two sources of the same day differ; no revision lies between them.")))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found is { Kind: EquationKind.Same, Basis: AgreementBasis.OneDay };
}
