using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3010: two rates and the points between them cannot all hold, by one source or on a declared basis.</summary>
internal sealed class PointsContradictRates() : ContradictionRule(Certain("IND3010", DifferenceEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Points && IsCertain(found);
}
