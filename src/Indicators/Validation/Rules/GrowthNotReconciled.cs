using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3005: level, growth and base level cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class GrowthNotReconciled() : ContradictionRule(Uncertain("IND3005", GrowthEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Growth && IsUncertain(found);
}
