using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3031: two wordings of one target on its baseline cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class TargetWordingsNotReconciled() : ContradictionRule(Uncertain("IND3031", WordingEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Wording && !IsCertain(found);
}
