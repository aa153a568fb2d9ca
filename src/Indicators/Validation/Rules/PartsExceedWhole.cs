using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3022: parts and the whole they cannot exceed cannot all hold, by one source or on a declared basis.</summary>
internal sealed class PartsExceedWhole() : ContradictionRule(Certain("IND3022", LimitEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.PartWithin && IsCertain(found);
}
