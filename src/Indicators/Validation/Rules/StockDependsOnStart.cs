namespace Indicators.Validation.Rules;

/// <summary>IND2014: one source gives two values of a stock for one day, under two periods that end on it.</summary>
internal sealed class StockDependsOnStart() : CatalogRule("IND2014", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.IsPointInTime && series.Transformation.IsLevel))
        {
            foreach (IGrouping<(NodaTime.LocalDate, string?), Observation> day in series.Observations
                .Where(observation => observation is { Period: not null, IsResult: true })
                .GroupBy(observation => (observation.Period!.Value.End, observation.SourceId)))
                Check(context, [.. day]);
        }
    }

    /// <summary>Each period against the shortest one.</summary>
    private void Check(RuleContext context, Observation[] day)
    {
        Observation shortest =
            day.OrderBy(observation => observation.Period!.Value.Days).ThenBy(observation => observation.Figure.Quantity).First();
        foreach (Observation observation in day)
        {
            if (observation.Period != shortest.Period && observation.Figure.IsSameAs(shortest.Figure, FigureReading.Soft) == false)
                context.Report(FindingOf(observation, shortest));
        }
    }

    private Finding FindingOf(Observation observation, Observation shortest)
    {
        Finding finding = FindingAt(
            observation, "period", observation.Series.ToString(), observation.Period.ToString()!, observation.Figure.Literal,
            shortest.Period.ToString()!, shortest.Figure.Literal);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(shortest, FigureRoles.Compared)] };
    }
}
