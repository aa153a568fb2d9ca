using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3006: level, increment and base level cannot all hold, by one source or on a declared basis.</summary>
internal sealed class IncrementContradictsLevels() : ContradictionRule(Certain("IND3006", DifferenceEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Increment && IsCertain(found);
}
