using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3015: a share, its part and its whole cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class ShareNotReconciled() : ContradictionRule(Uncertain("IND3015", RatioEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Share && !IsCertain(found);
}
