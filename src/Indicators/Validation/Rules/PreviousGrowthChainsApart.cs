using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3045: rates on the previous period, of several releases or adjusted for the season, do not make the growth on a year earlier.</summary>
internal sealed class PreviousGrowthChainsApart() : ContradictionRule(ValidationWordings.Table.Kind("IND3045", DiagnosticSeverity.Information))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.PreviousChain && (found.IsAmbiguous || found.Basis != AgreementBasis.OneSource);
}
