using NodaTime;

namespace Indicators.Validation;

/// <summary>The days on which a figure may have been published: its own day, or the period its source was published in.</summary>
/// <param name="First">The first day it can have been.</param>
/// <param name="Last">The last day it can have been.</param>
internal readonly record struct PublicationDays(LocalDate First, LocalDate Last)
{
    /// <summary>The days of an observation; null where neither is known.</summary>
    public static PublicationDays? Of(IndicatorCatalog catalog, Observation observation)
    {
        if (observation.PublishedOn is { } day)
            return new PublicationDays(day, day);
        return catalog.Sources.Find(observation.SourceId)?.Published is { } published ? new PublicationDays(published.Start, published.End) : null;
    }

    /// <summary>The days as a period.</summary>
    public override string ToString() => TimePeriod.Between(First, Last).ToString();
}
