using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3008: increment, growth and base cannot all hold, by one source or on a declared basis.</summary>
internal sealed class IncrementContradictsGrowth() : ContradictionRule(Certain("IND3008", IncrementGrowthEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.IncrementGrowth && IsCertain(found);
}
