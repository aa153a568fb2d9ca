using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3024: a contribution to growth and what it follows from cannot all hold, by one source or on a declared basis.</summary>
internal sealed class ContributionContradicts() : ContradictionRule(Certain("IND3024", ContributionEquation.FromLevels))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Contribution && IsCertain(found);
}
