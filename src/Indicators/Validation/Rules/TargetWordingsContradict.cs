using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3030: two wordings of one target on its baseline cannot all hold, by one source or on a declared basis.</summary>
internal sealed class TargetWordingsContradict() : ContradictionRule(Certain("IND3030", WordingEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Wording && IsCertain(found);
}
