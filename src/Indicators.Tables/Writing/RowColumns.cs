namespace Indicators.Tables;

/// <summary>Where in a row the columns stand that every row is looked at for; -1 for one that the file has not.</summary>
internal sealed record RowColumns(
    int Indicator, int Subject, int Period, int Transformation, int Value, int Source, int At, int Note, int Status, int Confidence,
    int PublishedOn)
{
    public static RowColumns None { get; } = Of(new Dictionary<string, int>());

    public static RowColumns Of(IReadOnlyDictionary<string, int> columns)
    {
        int Of(string name) => columns.TryGetValue(name, out int at) ? at : -1;
        return new RowColumns(Of("indicator"), Of("subject"), Of("period"), Of("transformation"), Of("value"), Of("source"), Of("at"),
            Of("note"),
            Of("status"), Of("confidence"), Of("published_on"));
    }
}
