namespace Indicators.Tables.Streaming;

/// <summary>A series of a long table with the labels of its rows, and with what came after it the last time: rows go through regions, or years,
/// in one order again and again.</summary>
internal sealed class MetSeries(string labels, StreamedSeries series)
{
    public string Labels { get; } = labels;

    public StreamedSeries Series { get; } = series;

    public MetSeries? Next { get; set; }
}
