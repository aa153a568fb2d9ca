using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3020: all parts of a whole and the whole cannot all hold, by one source or on a declared basis.</summary>
internal sealed class PartsDoNotAddUp() : ContradictionRule(Certain("IND3020", SumEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Parts && IsCertain(found);
}
