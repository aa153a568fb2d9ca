namespace Indicators.Tables;

/// <summary>A series that a file of observations names, with the texts that name it.</summary>
internal sealed record ReadSeries(string Indicator, string Subject, string Transformation, SeriesKey Key)
{
    public bool Is(ReadOnlySpan<char> indicator, ReadOnlySpan<char> subject, ReadOnlySpan<char> transformation) =>
        subject.SequenceEqual(Subject) && indicator.SequenceEqual(Indicator) && transformation.SequenceEqual(Transformation);
}
