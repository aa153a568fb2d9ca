using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>A period of a series that was published more than once: every vintage, the earliest first, undated ones last.</summary>
/// <param name="Series">The series.</param>
/// <param name="Period">The period.</param>
/// <param name="Vintages">Its publications; forecasts and derived figures are none.</param>
public sealed record RevisedFigure(SeriesKey Series, TimePeriod Period, ImmutableArray<Vintage> Vintages);
