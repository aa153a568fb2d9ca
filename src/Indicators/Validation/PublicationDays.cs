namespace Indicators.Validation;

/// <summary>The days on which a figure may have been published: its own day, or the period its source was published in.</summary>
/// <remarks>Figures that stand beside each other are mostly of one source, so the last one asked for is kept. Of one thread.</remarks>
internal sealed class PublicationDays(IndicatorCatalog catalog)
{
    private string? _sourceId;
    private TimePeriod? _published;

    /// <summary>The days of an observation; null where neither is known.</summary>
    public TimePeriod? Of(Observation observation) => observation.PublishedOn is { } day
        ? TimePeriod.Day(day)
        : OfSource(observation.SourceId);

    /// <summary>When a source was published; null where that is not known.</summary>
    public TimePeriod? OfSource(string? id)
    {
        if (id is null)
            return null;
        if (!ReferenceEquals(id, _sourceId))
            (_sourceId, _published) = (id, catalog.Sources.Find(id)?.Published);
        return _published;
    }
}
