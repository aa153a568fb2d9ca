namespace Indicators.Validation.Rules;

/// <summary>IND4019: a goal cannot be reached whatever happens: a share above 100%, a fall by more than everything.</summary>
internal sealed class GoalOutOfRange() : CatalogRule("IND4019", DiagnosticSeverity.Error)
{
    private static readonly Quantity Everything = Percentages.Percent(-100m);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Goal.FigureOrNull is { } figure && LimitOf(context.Catalog.SeriesOf(target), target.Goal, figure) is { } limit)
            {
                Finding finding = FindingAt(target, "goal", target.Id, figure.Literal, limit);
                context.Report(finding with
                { Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, target.Series.IndicatorId, limit)] });
            }
        }
    }

    private static string? LimitOf(Series series, Goal goal, Figure figure)
    {
        if (goal is LevelGoal && Shares.Is(series) && Shares.AreOutside(figure.WithBound(Bound.Exact)))
            return "0%–100%";
        bool isGrowth = goal is ChangeGoal { IsInPoints: false } or AnnualGrowthGoal or AverageGrowthGoal
            || (goal is LevelGoal && series.Transformation.IsGrowth && series.Transformation.Of.IsLevel);
        bool isFall = figure.Dimension == Dimension.Ratio && figure.WithBound(Bound.Exact).SoftRange.High is { } high && high < Everything;
        return isGrowth && isFall && Signs.IsAmount(series.Indicator) ? "≥ −100%" : null;
    }
}
