using NodaTime;

namespace Indicators.Validation.Rules;

/// <summary>IND2008: a flow of a quarter or more is entered as final, but was published before the last month of its period.</summary>
internal sealed class PublishedWithinPeriod() : CatalogRule("IND2008", DiagnosticSeverity.Warning)
{
    private const int Quarter = 89;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.Indicator.Kind == IndicatorKind.Flow && series.Transformation.HasAmounts))
        {
            foreach (Observation observation in series.Observations)
            {
                if (observation is { Period: { Days: > Quarter } period, Status: ObservationStatus.Final }
                    && PublicationDays.Of(context.Catalog, observation) is { } published && published.Last >= period.Start && IsInEarlierMonth(published.Last, period.End))
                    context.Report(FindingOf(observation, period, published));
            }
        }
    }

    /// <summary>In the last month of a period its result is often known.</summary>
    private static bool IsInEarlierMonth(LocalDate published, LocalDate end) =>
        published.Year < end.Year || (published.Year == end.Year && published.Month < end.Month);

    private Finding FindingOf(Observation observation, TimePeriod period, PublicationDays published)
    {
        Finding finding = FindingAt(observation, "period", observation.Series.ToString(), period.ToString(), published.ToString());
        return finding with { Cause = observation.SourceId, Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, observation.SourceId ?? "published", published.ToString())] };
    }
}
