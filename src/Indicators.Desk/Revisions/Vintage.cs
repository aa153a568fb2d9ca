using NodaTime;

namespace Indicators.Desk;

/// <summary>One publication of a period's figure.</summary>
public sealed record Vintage
{
    internal Vintage(Observation observation, LocalDate? publishedOn)
    {
        Observation = observation;
        PublishedOn = publishedOn;
    }

    /// <summary>The figure.</summary>
    public Observation Observation { get; }

    /// <summary>The day; null where it is not known, so that it has no place among the others.</summary>
    public LocalDate? PublishedOn { get; }
}
