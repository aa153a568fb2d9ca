namespace Indicators.Validation.Rules;

/// <summary>IND4014: the words of a goal run against the direction of its indicator: 不高于 where more is progress.</summary>
internal sealed class GoalAgainstDirection() : CatalogRule("IND4014", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            Indicator indicator = context.Catalog.SeriesOf(target).Indicator;
            if (Pull(target) is not 0 and int pull && pull == Against(indicator.Direction))
                context.Report(FindingOf(target, indicator));
        }
    }

    private static int Against(Direction direction) => direction switch
    {
        Direction.Increase => -1,
        Direction.Decrease => 1,
        _ => 0,
    };

    /// <summary>
    /// 1 where the goal pulls up, −1 where it pulls down; 0 where it does not say, or its series has a direction of its own.
    /// </summary>
    private static int Pull(Target target) => target switch
    {
        { Goal: ChangeGoal change } => PullOf(change.Change),
        { Goal: IncreaseGoal increase } => PullOf(increase.Amount),
        { Goal: AnnualGrowthGoal growth } => PullOf(growth.Rate),
        { Goal: AverageGrowthGoal growth } => PullOf(growth.Rate),
        { Goal: LevelGoal level, Series.Transformation: { IsLevel: true } } => level.Figure.Bound switch
        {
            Bound.AtMost or Bound.Below => -1,
            Bound.AtLeast or Bound.Above or Bound.AFewMoreThan => 1,
            _ => 0,
        },
        _ => 0,
    };

    /// <summary>A fall pulls down. A rise pulls up, unless it is a limit: growth of at most 3%.</summary>
    private static int PullOf(Figure change) => change switch
    {
        { Amount: < 0m, Bound: Bound.AtLeast or Bound.Above } => 0,
        { Amount: < 0m } => -1,
        { Amount: > 0m, Bound: Bound.AtMost or Bound.Below } => 0,
        { Amount: > 0m } => 1,
        _ => 0,
    };

    private Finding FindingOf(Target target, Indicator indicator) =>
        FindingAt(target, "goal", target.Id, FindingFigures.GoalOf(target), indicator.Id,
            Vocabulary.Directions.CodeOf(indicator.Direction));
}
