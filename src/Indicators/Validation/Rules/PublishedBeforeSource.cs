using NodaTime;

namespace Indicators.Validation.Rules;

/// <summary>IND5002: a figure was published before the source that is named for it.</summary>
internal sealed class PublishedBeforeSource() : CatalogRule("IND5002", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var days = new PublicationDays(context.Catalog);
        foreach (Observation observation in context.Catalog.ObservationSpan)
        {
            if (observation.PublishedOn is { } day && days.OfSource(observation.SourceId) is { } published && day < published.Start)
                context.Report(FindingOf(observation, day, published));
        }
    }

    private Finding FindingOf(Observation observation, LocalDate day, TimePeriod published)
    {
        Finding finding = FindingAt(observation, "published", observation.Series.ToString(), TimePeriod.Day(day).ToString(),
            observation.SourceId!, published.ToString());
        return finding with
        {
            Figures =
            [.. finding.Figures, FindingFigures.Text(FigureRoles.Compared, observation.SourceId!, published.ToString(), published)]
        };
    }
}
