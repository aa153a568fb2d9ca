namespace Indicators.Tables;

/// <summary>A series that a file of observations names, with the texts that name it.</summary>
internal sealed class ReadSeries(string indicator, string subject, string transformation, SeriesKey key)
{
    public SeriesKey Key { get; } = key;

    /// <summary>What came after it the last time: rows go through regions, or years, in one order again and again.</summary>
    public ReadSeries? Next { get; set; }

    public bool Is(ReadOnlySpan<char> ofIndicator, ReadOnlySpan<char> ofSubject, ReadOnlySpan<char> ofTransformation) =>
        ofSubject.SequenceEqual(subject) && ofIndicator.SequenceEqual(indicator) && ofTransformation.SequenceEqual(transformation);
}
