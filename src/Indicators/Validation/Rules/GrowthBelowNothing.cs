namespace Indicators.Validation.Rules;

/// <summary>IND3058: something that cannot be negative has fallen by more than all of it.</summary>
internal sealed class GrowthBelowNothing() : CatalogRule("IND3058", DiagnosticSeverity.Error)
{
    private static readonly Quantity Everything = Percentages.Percent(-100m);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => IsGrowth(series) && CannotBeNegative(context.Catalog, series)))
        {
            foreach (Observation observation in series.AsSpan())
            {
                if (!IsBelow(observation.Figure))
                    continue;
                Finding finding = FindingAt(observation, "value", observation.Series.ToString(), observation.Figure.Literal);
                context.Report(finding with
                {
                    Figures =
                    [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, observation.Series.IndicatorId, "-100%")]
                });
            }
        }
    }

    private static bool IsGrowth(Series series) =>
        series.Transformation is { IsGrowth: true, IsAnnualised: false } && series.Transformation.Of.IsLevel;

    /// <summary>
    /// By declaration, or, of a flow of things of which nothing is declared, as long as none of its levels is below zero.
    /// </summary>
    private static bool CannotBeNegative(IndicatorCatalog catalog, Series series) => Signs.CannotBeNegative(series.Indicator)
        || (Signs.IsOpenFlowOfThings(series.Indicator)
            && catalog.ObservationsOf(series.Key.ToLevel()).All(level => level.Figure.Amount >= 0m));

    private static bool IsBelow(Figure figure) => figure.Amount < 0m && figure.SoftRange.High is { } high && high < Everything;
}
