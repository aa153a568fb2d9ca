namespace Indicators.Tables.Streaming;

/// <summary>A series that was met before: its further figures differ in period and digits alone.</summary>
/// <param name="Key">The series.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Status">How settled its figures are.</param>
/// <param name="Periods">The periods its labels stand for, so far; shared by all series for which they stand for the same.</param>
internal sealed record StreamedSeries(SeriesKey Key, Unit Unit, ObservationStatus Status, Dictionary<string, TimePeriod> Periods);
