using NodaTime;

namespace Indicators.Desk;

/// <summary>One publication of a period's figure.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="PublishedOn">The day; null where it is not known, so that it has no place among the others.</param>
public sealed record Vintage(Observation Observation, LocalDate? PublishedOn);
