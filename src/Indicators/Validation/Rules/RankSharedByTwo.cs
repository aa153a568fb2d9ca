namespace Indicators.Validation.Rules;

/// <summary>IND3057: two subjects hold one place of one ranking for one period.</summary>
internal sealed class RankSharedByTwo() : CatalogRule("IND3057", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var holders = new Dictionary<(string Indicator, Transformation Ranking, TimePeriod Period, decimal Rank), Observation>();
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.Transformation.IsRank)
            .OrderBy(series => series.Key.ToString(), StringComparer.Ordinal))
        {
            foreach (Observation observation in series.Observations.Where(observation => observation is
            {
                Period: not null,
                Figure: { Bound: Bound.Exact, IsRange: false }
            }))
            {
                var place = (series.Key.IndicatorId, series.Transformation, observation.Period!.Value, observation.Figure.Amount);
                if (!holders.TryAdd(place, observation) && holders[place].Series != observation.Series)
                    context.Report(FindingOf(holders[place], observation));
            }
        }
    }

    private Finding FindingOf(Observation first, Observation second)
    {
        Finding finding = FindingAt(
            second, "value", first.Series.ToString(), second.Series.ToString(), second.Period.ToString()!, second.Figure.Literal);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(first, FigureRoles.Compared)] };
    }
}
