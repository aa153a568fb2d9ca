using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3047: a published lead is not the completion less the months passed.</summary>
internal sealed class LeadNotReconciled() : ContradictionRule(ValidationWordings.Table.Kind("IND3047", DiagnosticSeverity.Warning))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Lead;
}
