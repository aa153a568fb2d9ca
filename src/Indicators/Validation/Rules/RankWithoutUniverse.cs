namespace Indicators.Validation.Rules;

/// <summary>IND4024: a target asks for a rank and says nowhere who is ranked; no figure that is published can decide it.</summary>
internal sealed class RankWithoutUniverse() : CatalogRule("IND4024", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Goal is RankGoal { Universe: null } && !target.Series.Transformation.IsRank)
                context.Report(FindingAt(target, "goal", target.Id, FindingFigures.GoalOf(target)));
        }
    }
}
