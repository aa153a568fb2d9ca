using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3026: an index and the growth it is cannot all hold, by one source or on a declared basis.</summary>
internal sealed class IndexContradictsGrowth() : ContradictionRule(Certain("IND3026", IndexEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Index && IsCertain(found);
}
