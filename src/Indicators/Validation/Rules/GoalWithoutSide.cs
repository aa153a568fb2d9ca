namespace Indicators.Validation.Rules;

/// <summary>IND4025: the indicator is neutral and the goal has no bound word: on which side of the number the goal is met, nothing says.</summary>
internal sealed class GoalWithoutSide() : CatalogRule(
    "IND4025",
    DiagnosticSeverity.Warning,
    "指标“{2}”方向为 neutral，目标“{0}”的“{1}”又无界定词，达到与否无从判断。请写“以上”“以内”或区间，或写明 reads：ceiling（不超过）、floor（不低于）、band（两侧）。",
    "The indicator '{2}' is neutral and '{1}' of target '{0}' has no bound word, so meeting it is undefined. Write 以上, 以内 or a range, or state reads: ceiling (not above), floor (not below) or band (both sides).")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets.Where(target => target.Reads == TargetReading.ByDirection))
        {
            Indicator indicator = context.Catalog.Indicators.Find(target.MeasuredBy?.IndicatorId) ?? context.Catalog.SeriesOf(target).Indicator;
            if (indicator.Direction == Direction.Neutral && HasNoSide(target.Goal))
                context.Report(FindingAt(target, "goal", target.Id, FindingFigures.GoalOf(target), indicator.Id));
        }
    }

    private static bool HasNoSide(Goal goal) =>
        goal is LevelGoal or MultipleGoal or ChangeGoal or AnnualGrowthGoal or AverageGrowthGoal or IncreaseGoal { Scope: IncreaseScope.Net }
        && goal.FigureOrNull is { IsRange: false, Bound: Bound.Exact or Bound.About or Bound.Near };
}
