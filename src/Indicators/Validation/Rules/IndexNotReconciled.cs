using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3027: an index and the growth it is cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class IndexNotReconciled() : ContradictionRule(Uncertain("IND3027", IndexEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Index && !IsCertain(found);
}
