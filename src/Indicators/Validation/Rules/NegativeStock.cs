namespace Indicators.Validation.Rules;

/// <summary>IND3054: there are fewer than none of something that is counted or measured.</summary>
internal sealed class NegativeStock() : CatalogRule("IND3054", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(CannotBeNegative))
        {
            foreach (Observation observation in series.AsSpan())
            {
                if (!IsNegative(observation.Figure))
                    continue;
                Finding finding = FindingAt(observation, "value", observation.Series.ToString(), observation.Figure.Literal);
                context.Report(finding with
                { Figures = [.. finding.Figures, FindingFigures.Number(FigureRoles.Limit, observation.Series.IndicatorId, 0)] });
            }
        }
    }

    /// <summary>Growth, differences and ranks are not amounts of things.</summary>
    private static bool CannotBeNegative(Series series) => series.Transformation.IsLevel && Signs.CannotBeNegative(series.Indicator);

    private static bool IsNegative(Figure figure) => figure.Amount < 0m && figure.SoftRange.High is { Amount: < 0m };
}
