namespace Indicators.Validation.Rules;

/// <summary>IND2016: a count of things is no whole number, as where 万 was lost: 1.27家.</summary>
internal sealed class FractionOfAThing() : CatalogRule("IND2016", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.Transformation.IsLevel && IsOfThings(series.Indicator)))
        {
            foreach (Observation observation in series.Observations.Where(observation => IsFraction(observation.Figure)))
                context.Report(FindingAt(observation, "value", observation.Series.ToString(), observation.Figure.Literal));
            foreach (Target target in context.Catalog.TargetsOf(series.Key).Where(target => target.Goal is LevelGoal goal
                && IsFraction(goal.Figure)))
                context.Report(FindingAt(target, "goal", target.Id, FindingFigures.GoalOf(target)));
        }
    }

    private static bool IsOfThings(Indicator indicator) => indicator.Unit.Dimension.IsCount
        && indicator.Kind is IndicatorKind.Stock or IndicatorKind.Flow or IndicatorKind.Count or IndicatorKind.Capacity;

    private static bool IsFraction(Figure figure) =>
        figure.Unit.Scale == UnitScale.One && !figure.IsRange && figure.Amount != decimal.Truncate(figure.Amount);
}
