namespace Indicators.Validation.Rules;

/// <summary>IND4016: a target is binding and yet only striven for.</summary>
internal sealed class BindingStretch() : CatalogRule(
    "IND4016",
    DiagnosticSeverity.Warning,
    "目标“{0}”（“{1}”）既为约束性又为力争。约束性目标须达到，请更正 nature 或 commitment。",
    "Target '{0}' ('{1}') is binding and yet a stretch. What binds is to be reached; correct nature or commitment.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target is { Nature: TargetNature.Binding, Commitment: TargetCommitment.Stretch })
                context.Report(FindingAt(target, "commitment", target.Id, FindingFigures.GoalOf(target)));
        }
    }
}
