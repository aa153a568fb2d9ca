using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Remarks;

/// <summary>A statement of the record with its names, to be said in a remark.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Source">Where it was published; null where the record does not say.</param>
internal sealed record RecordedWords(RecordedStatement Statement, Indicator Indicator, Subject Subject, Source? Source)
{
    public static RecordedWords Of(RecordedStatement statement, IndicatorCatalog catalog) => new(
        statement, catalog.Indicators[statement.Series.IndicatorId], catalog.Subjects[statement.Series.SubjectId],
        catalog.Sources.Find(statement.SourceId));

    /// <summary>重庆市地区生产总值，2023年：30145.79亿元.</summary>
    public string Named(Language language) => DraftWordings.Say(
        language, "named", Subject.Name.In(language), Indicator.Name.In(language), FormWords.Of(Statement, language), PeriodWords(language),
        Statement.Figure.Literal);

    private string PeriodWords(Language language) =>
        Statement.Period is { } period ? period.ToText(language) : DraftWordings.Say(language, "period.not-stated");
}
