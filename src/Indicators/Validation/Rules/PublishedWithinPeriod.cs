namespace Indicators.Validation.Rules;

/// <summary>IND2008: a flow of a quarter or more is entered as final, but was published before the last month of its period.</summary>
internal sealed class PublishedWithinPeriod() : CatalogRule("IND2008", DiagnosticSeverity.Warning)
{
    private const int Quarter = 89;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var days = new PublicationDays(context.Catalog);
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.Indicator.Kind == IndicatorKind.Flow
            && series.Transformation.HasAmounts))
        {
            foreach (Observation observation in series.AsSpan())
            {
                if (observation is { Period: { Days: > Quarter } period, Status: ObservationStatus.Final }
                    && days.Of(observation) is { } published && published.EndDay >= period.StartDay
                        && IsInEarlierMonth(published.EndDate, period.EndDate))
                    context.Report(FindingOf(observation, period, published));
            }
        }
    }

    /// <summary>In the last month of a period its result is often known.</summary>
    private static bool IsInEarlierMonth(DateOnly published, DateOnly end) =>
        published < end && (published.Year < end.Year || (published.Year == end.Year && published.Month < end.Month));

    private Finding FindingOf(Observation observation, TimePeriod period, TimePeriod published)
    {
        Finding finding = FindingAt(observation, "period", observation.Series.ToString(), period.ToString(), published.ToString());
        return finding with
        {
            Cause = observation.SourceId,
            Figures =
            [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, observation.SourceId ?? "published", published.ToString())]
        };
    }
}
