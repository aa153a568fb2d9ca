namespace Indicators.Validation.Rules;

/// <summary>IND4021: a goal adds up over time what is not added up over time: a ratio, an index, a rate.</summary>
internal sealed class CumulativeGoalOfState() : CatalogRule("IND4021", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            Indicator indicator = context.Catalog.SeriesOf(target).Indicator;
            if (target.Goal is CumulativeGoal && indicator.Kind is IndicatorKind.Ratio or IndicatorKind.Rate or IndicatorKind.Index
                && target.Goal is CumulativeGoal)
                context.Report(FindingAt(target, "goal.cumulative", target.Id, FindingFigures.GoalOf(target), indicator.Id,
                    Vocabulary.IndicatorKinds.CodeOf(indicator.Kind)));
        }
    }
}
