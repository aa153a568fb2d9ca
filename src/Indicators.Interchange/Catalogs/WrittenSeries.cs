namespace Indicators.Interchange;

/// <summary>The cells that name a series, made once for all of its rows.</summary>
internal sealed record WrittenSeries(
    SeriesKey Key, string Subject, LocalizedText? SubjectName, string Indicator, LocalizedText? IndicatorName, string Transformation,
    Indicator? Defined)
{
    public static WrittenSeries Of(SeriesKey key, IndicatorCatalog catalog, Func<string, string> escaped, RowCells cells) => new(
        key,
        escaped(key.SubjectId),
        catalog.Subjects.Find(key.SubjectId)?.Name,
        escaped(key.IndicatorId),
        catalog.Indicators.Find(key.IndicatorId)?.Name,
        cells.CodeOf(key.Transformation),
        catalog.Indicators.Find(key.IndicatorId));
}
