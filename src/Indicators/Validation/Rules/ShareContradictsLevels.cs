using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3014: a share, its part and its whole cannot all hold, by one source or on a declared basis.</summary>
internal sealed class ShareContradictsLevels() : ContradictionRule(Certain("IND3014", RatioEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Share && IsCertain(found);
}
