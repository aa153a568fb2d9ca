using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3023: parts and the whole they cannot exceed cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class PartsBeyondWhole() : ContradictionRule(Uncertain("IND3023", LimitEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.PartWithin && !IsCertain(found);
}
