using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3042: a whole grew by more than each of its parts, or by less than each, by one source.</summary>
internal sealed class GrowthOutsideParts() : ContradictionRule(ValidationWordings.Table.Kind("IND3042", DiagnosticSeverity.Warning))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.GrowthOfParts && found.Basis == AgreementBasis.OneSource;
}
