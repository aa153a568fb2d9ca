using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3038: a contribution to growth does not follow from levels of which the earlier ones stand in another release.</summary>
internal sealed class ContributionOnOtherRelease() : ContradictionRule(ValidationWordings.Table.Kind("IND3038", DiagnosticSeverity.Information))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Contribution && found.Basis == AgreementBasis.OtherRelease;
}
