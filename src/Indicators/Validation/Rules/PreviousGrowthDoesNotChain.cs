using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3044: rates on the previous period do not make the growth on a year earlier, beyond all their rounding.</summary>
internal sealed class PreviousGrowthDoesNotChain() : ContradictionRule(ValidationWordings.Table.Kind("IND3044", DiagnosticSeverity.Warning))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found is { Kind: EquationKind.PreviousChain, IsAmbiguous: false, Basis: AgreementBasis.OneSource };
}
