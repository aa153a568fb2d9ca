using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3034: two ways to one unpublished value cannot all hold, by one source or on a declared basis.</summary>
internal sealed class StatementsContradict() : ContradictionRule(Certain("IND3034", ChainPropagation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Chain && IsCertain(found) && !RepeatsPoints(found);
}
