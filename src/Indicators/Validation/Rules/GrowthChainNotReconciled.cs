using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3013: growth over years and the growth of each cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class GrowthChainNotReconciled() : ContradictionRule(Uncertain("IND3013", GrowthChainEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.GrowthChain && !IsCertain(found);
}
