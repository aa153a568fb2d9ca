using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3039: two ways of several steps, over changes and levels of several releases, do not meet.</summary>
internal sealed class StatementsOfOtherReleases() : ContradictionRule(ValidationWordings.Table.Kind("IND3039", DiagnosticSeverity.Information))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Chain && found.Basis == AgreementBasis.OtherRelease;
}
