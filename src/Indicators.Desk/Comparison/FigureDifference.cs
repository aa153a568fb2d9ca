namespace Indicators.Desk;

/// <summary>A figure that counts for a period and is another than before.</summary>
/// <param name="Kind">Whether it was added, dropped or changed.</param>
/// <param name="Series">The series.</param>
/// <param name="Period">The period; null for a figure without one.</param>
/// <param name="Older">The figure that counted before; null where there was none.</param>
/// <param name="Newer">The figure that counts now; null where there is none.</param>
/// <param name="Change">The newer less the older in the unit of the newer; absent unless both are amounts of one dimension.</param>
public sealed record FigureDifference(
    DifferenceKind Kind, SeriesKey Series, TimePeriod? Period, Observation? Older, Observation? Newer, RationalRange Change);
