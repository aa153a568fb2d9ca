using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3017: a ratio, its numerator and its denominator cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class RatioNotReconciled() : ContradictionRule(Uncertain("IND3017", RatioEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => (found.Kind == EquationKind.Ratio && !IsCertain(found)) || found is { Kind: EquationKind.PerHead, IsFarOff: true };
}
