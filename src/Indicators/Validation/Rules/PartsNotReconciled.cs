using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3021: all parts of a whole and the whole cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class PartsNotReconciled() : ContradictionRule(Uncertain("IND3021", SumEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Parts && !IsCertain(found);
}
