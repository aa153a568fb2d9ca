using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3028: a period and the periods it consists of cannot all hold, by one source or on a declared basis.</summary>
internal sealed class PeriodsDoNotAddUp() : ContradictionRule(Certain("IND3028", SumEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Accumulation && IsCertain(found);
}
