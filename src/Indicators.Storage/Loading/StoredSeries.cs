namespace Indicators.Storage.Loading;

/// <summary>A series of the store, with what the order of its observations hangs on.</summary>
/// <param name="Key">Its name, as a catalogue holds it.</param>
/// <param name="IsPointInTime">Whether its figures belong to a day.</param>
/// <param name="Falls">Whether less is better: of rivals the larger counts.</param>
internal sealed record StoredSeries(SeriesKey Key, bool IsPointInTime, bool Falls)
{
    /// <summary>Its number in its database; 0 until it is written.</summary>
    public long Id { get; set; }

    public static StoredSeries Of(Series series) => new(
        series.Key, series.IsPointInTime, series.Transformation.IsRank || series.Indicator.Direction == Direction.Decrease);
}
