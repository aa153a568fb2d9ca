namespace Indicators.Validation.Rules;

/// <summary>IND3033: a baseline and the observation of its period differ; a revision may lie between them, and does not move the goal.</summary>
internal sealed class BaselineNotReconciled() : ContradictionRule(new DiagnosticDescriptor(
    "IND3033",
    DiagnosticSeverity.Information,
    new LocalizedText(
        BaselineReport.Wording.Zh + "可能是事后修订；目标仍以计划所载基数为准。",
        BaselineReport.Wording.En + " A revision may lie between them; the goal stays on the plan's own baseline.")))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.Baseline && !IsCertain(found);
}
