namespace Indicators.Validation.Rules;

/// <summary>IND3058: something that cannot be negative has fallen by more than all of it.</summary>
internal sealed class GrowthBelowNothing() : CatalogRule("IND3058", DiagnosticSeverity.Error)
{
    private static readonly Quantity Everything = Percentages.Percent(-100m);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(IsGrowthOfThings))
        {
            foreach (Observation observation in series.Observations.Where(observation => IsBelow(observation.Figure)))
            {
                Finding finding = FindingAt(observation, "value", observation.Series.ToString(), observation.Figure.Literal);
                context.Report(finding with { Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, observation.Series.IndicatorId, "-100%")] });
            }
        }
    }

    private static bool IsGrowthOfThings(Series series) => series.Transformation is { IsGrowth: true, IsAnnualised: false }
        && series.Transformation.Of.IsLevel && NetAmounts.CannotBeNegative(series.Indicator);

    private static bool IsBelow(Figure figure) => figure.SoftRange.High is { } high && high < Everything;
}
