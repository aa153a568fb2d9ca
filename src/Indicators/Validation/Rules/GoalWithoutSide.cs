namespace Indicators.Validation.Rules;

/// <summary>
/// IND4025: the indicator is neutral and the goal has no bound word: on which side of the number the goal is met, nothing says.
/// </summary>
internal sealed class GoalWithoutSide() : CatalogRule("IND4025", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets.Where(target => target.Reads == TargetReading.ByDirection))
        {
            Indicator indicator = context.Catalog.Indicators.Find(target.MeasuredBy?.IndicatorId)
                ?? context.Catalog.SeriesOf(target).Indicator;
            if (indicator.Direction == Direction.Neutral && HasNoSide(target.Goal))
                context.Report(FindingAt(target, "goal", target.Id, FindingFigures.GoalOf(target), indicator.Id));
        }
    }

    private static bool HasNoSide(Goal goal) =>
        goal is LevelGoal or MultipleGoal or ChangeGoal or AnnualGrowthGoal or AverageGrowthGoal
        or IncreaseGoal { Scope: IncreaseScope.Net }
        && goal.FigureOrNull is { IsRange: false, Bound: Bound.Exact or Bound.About or Bound.Near };
}
