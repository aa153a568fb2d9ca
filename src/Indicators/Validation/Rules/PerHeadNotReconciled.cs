using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3041: a figure per head does not follow from total and population on either year end or their mean; which it was taken over is not declared.</summary>
internal sealed class PerHeadNotReconciled() : ContradictionRule(ValidationWordings.Table.Kind("IND3041", DiagnosticSeverity.Information))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found is { Kind: EquationKind.PerHead, IsFarOff: false };
}
