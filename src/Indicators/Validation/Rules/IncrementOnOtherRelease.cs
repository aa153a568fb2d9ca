using System.Collections.Immutable;
using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3037: a level and its increment imply another base than an earlier or later release gave; nothing declares which holds.</summary>
internal sealed class IncrementOnOtherRelease() : ContradictionRule(ValidationWordings.Table.Kind("IND3037", DiagnosticSeverity.Information))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Increment && found.Basis == AgreementBasis.OtherRelease;

    /// <inheritdoc/>
    protected override ImmutableArray<string> ArgumentsOf(Contradiction found) => [.. found.Arguments, found.ImpliedPoint ?? found.Implied!];
}
