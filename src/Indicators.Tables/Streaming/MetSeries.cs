namespace Indicators.Tables.Streaming;

/// <summary>A series of a long table with the labels of its rows, and with what came after it the last time: rows go through regions, or
/// years, in one order again and again.</summary>
/// <param name="index">Which of the columns of figures it stands in.</param>
/// <param name="labels">The texts of its columns of labels, one a column.</param>
/// <param name="series">The series.</param>
internal sealed class MetSeries(int index, string[] labels, StreamedSeries series)
{
    public int Index { get; } = index;

    public string[] Labels { get; } = labels;

    public StreamedSeries Series { get; } = series;

    public MetSeries? Next { get; set; }
}
