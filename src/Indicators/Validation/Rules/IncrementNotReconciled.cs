using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3007: level, increment and base level cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class IncrementNotReconciled() : ContradictionRule(Uncertain("IND3007", DifferenceEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Increment && IsUncertain(found);
}
