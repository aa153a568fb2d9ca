using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3029: a period and the periods it consists of cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class PeriodsNotReconciled() : ContradictionRule(Uncertain("IND3029", SumEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Accumulation && !IsCertain(found);
}
