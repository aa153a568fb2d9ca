namespace Indicators.Validation.Rules;

/// <summary>IND4024: a target asks for a rank and says nowhere who is ranked; no figure that is published can decide it.</summary>
internal sealed class RankWithoutUniverse() : CatalogRule(
    "IND4024",
    DiagnosticSeverity.Warning,
    "目标“{0}”的“{1}”未写明在谁中排名，无论公布什么数据都无法评估。请写 universe，如 {{ \"rank\": 10, \"universe\": \"cn-cities\" }}。",
    "Target '{0}': '{1}' does not say who is ranked, so nothing that is published can decide it. Write a universe, such as {{ \"rank\": 10, \"universe\": \"cn-cities\" }}.")
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
