using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3046: a published completion is not the value to date over the goal of the year.</summary>
internal sealed class CompletionNotReconciled() : ContradictionRule(ValidationWordings.Table.Kind("IND3046", DiagnosticSeverity.Warning))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Completion;
}
