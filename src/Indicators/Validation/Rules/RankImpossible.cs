namespace Indicators.Validation.Rules;

/// <summary>IND3056: a place in a ranking is no whole number from 1 up.</summary>
internal sealed class RankImpossible() : CatalogRule("IND3056", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.Transformation.IsRank))
        {
            foreach (Observation observation in series.Observations.Where(observation => !IsRank(observation.Figure.Amount)))
            {
                Finding finding = FindingAt(observation, "value", observation.Series.ToString(), observation.Figure.Literal);
                context.Report(finding with
                { Figures = [.. finding.Figures, FindingFigures.Number(FigureRoles.Limit, observation.Series.IndicatorId, 1)] });
            }
        }
    }

    private static bool IsRank(decimal amount) => amount >= 1m && amount == decimal.Truncate(amount);
}
