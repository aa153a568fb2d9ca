namespace Indicators.Validation.Rules;

/// <summary>IND4016: a target is binding and yet only striven for.</summary>
internal sealed class BindingStretch() : CatalogRule("IND4016", DiagnosticSeverity.Warning)
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
