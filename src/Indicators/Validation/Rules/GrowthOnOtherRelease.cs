using System.Collections.Immutable;
using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3036: a level and its growth imply another base than an earlier or later release gave; nothing declares which holds.</summary>
internal sealed class GrowthOnOtherRelease() : ContradictionRule(ValidationWordings.Table.Kind("IND3036", DiagnosticSeverity.Information))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Growth && found.Basis == AgreementBasis.OtherRelease;

    /// <inheritdoc/>
    protected override ImmutableArray<string> ArgumentsOf(Contradiction found) => [.. found.Arguments, found.ImpliedPoint ?? found.Implied!];
}
