using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3019: the shares of the parts of one whole cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class SharesNotReconciled() : ContradictionRule(Uncertain("IND3019", SumEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Shares && !IsCertain(found);
}
