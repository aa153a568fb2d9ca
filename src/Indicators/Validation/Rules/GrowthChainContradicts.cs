using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3012: growth over years and the growth of each cannot all hold, by one source or on a declared basis.</summary>
internal sealed class GrowthChainContradicts() : ContradictionRule(Certain("IND3012", GrowthChainEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.GrowthChain && IsCertain(found);
}
