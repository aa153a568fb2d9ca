namespace Indicators.Validation.Rules;

/// <summary>IND3055: a part of a whole is less than nothing or more than all of it.</summary>
internal sealed class ShareOutOfRange() : CatalogRule("IND3055", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(Shares.Is))
        {
            foreach (Observation observation in series.Observations.Where(observation => Shares.AreOutside(observation.Figure)))
            {
                Finding finding = FindingAt(observation, "value", observation.Series.ToString(), observation.Figure.Literal);
                context.Report(finding with
                {
                    Figures =
                    [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, observation.Series.IndicatorId, "0%–100%")]
                });
            }
        }
    }
}
