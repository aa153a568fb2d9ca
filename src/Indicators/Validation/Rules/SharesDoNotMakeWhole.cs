using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3018: the shares of the parts of one whole cannot all hold, by one source or on a declared basis.</summary>
internal sealed class SharesDoNotMakeWhole() : ContradictionRule(Certain("IND3018", SumEquation.Wording))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Shares && IsCertain(found);
}
