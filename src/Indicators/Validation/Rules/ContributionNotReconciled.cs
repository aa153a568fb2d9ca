using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3025: a contribution to growth and what it follows from cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class ContributionNotReconciled() : ContradictionRule(Uncertain("IND3025", ContributionEquation.FromLevels))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Contribution && IsUncertain(found);
}
