namespace Indicators.Validation.Rules;

/// <summary>IND4031: a goal without a bound word on an indicator without a direction does not say from which side it limits.</summary>
internal sealed class ReadingNotStated() : CatalogRule("IND4031", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets.Where(target => target.Reads == TargetReading.ByDirection && IsOpen(target.Goal)))
        {
            if (context.Catalog.SeriesOf(target).Indicator is { Direction: Direction.Neutral } indicator)
                context.Report(At(target, "goal", target.Id, FindingFigures.GoalOf(target), indicator.Id));
        }
    }

    /// <summary>A range and a word say the side themselves.</summary>
    private static bool IsOpen(Goal goal) => goal switch
    {
        FloorStretchGoal => false,
        LevelGoal or AnnualGrowthGoal or AverageGrowthGoal or CumulativeGoal =>
            goal.FigureOrNull is { IsRange: false, Bound: Bound.Exact or Bound.About },
        _ => false,
    };
}
