using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3043: a whole grew by more than each of its parts, or by less than each; several sources say it, or the prices are open.</summary>
internal sealed class GrowthOutsidePartsOfOthers() : ContradictionRule(ValidationWordings.Table.Kind("IND3043", DiagnosticSeverity.Information))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.GrowthOfParts && found.Basis != AgreementBasis.OneSource;
}
