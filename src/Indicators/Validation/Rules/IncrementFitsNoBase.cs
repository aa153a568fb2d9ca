using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3009: increment, growth and base cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class IncrementFitsNoBase() : ContradictionRule(ValidationWordings.Table.Kind("IND3009", DiagnosticSeverity.Warning))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.IncrementGrowth && !IsCertain(found);
}
