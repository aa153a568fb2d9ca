using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3004: level, growth and base level cannot all hold, by one source or on a declared basis.</summary>
internal sealed class GrowthContradictsLevels() : ContradictionRule(Certain("IND3004", GrowthEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Growth && IsCertain(found);
}
