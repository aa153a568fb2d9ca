using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3016: a ratio, its numerator and its denominator cannot all hold, by one source or on a declared basis.</summary>
internal sealed class RatioContradictsLevels() : ContradictionRule(Certain("IND3016", RatioEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Ratio && IsCertain(found);
}
