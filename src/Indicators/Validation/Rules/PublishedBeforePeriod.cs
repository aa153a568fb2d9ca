namespace Indicators.Validation.Rules;

/// <summary>IND2007: a result was published before the period it is for had begun.</summary>
internal sealed class PublishedBeforePeriod() : CatalogRule("IND2007", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var days = new PublicationDays(context.Catalog);
        foreach (Observation observation in context.Catalog.ObservationSpan)
        {
            if (observation is { Period: { } period, IsResult: true } && days.Of(observation) is { } published
                && published.EndDay < period.StartDay)
                context.Report(FindingOf(observation, period, published));
        }
    }

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
