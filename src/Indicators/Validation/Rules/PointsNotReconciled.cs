using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3011: two rates and the points between them cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class PointsNotReconciled() : ContradictionRule(Uncertain("IND3011", DifferenceEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Points && !IsCertain(found);
}
