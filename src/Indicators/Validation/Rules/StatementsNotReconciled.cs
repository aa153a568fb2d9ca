using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3035: two ways to one unpublished value cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class StatementsNotReconciled() : ContradictionRule(Uncertain("IND3035", ChainPropagation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Chain && IsUncertain(found) && !RepeatsPoints(found);
}
