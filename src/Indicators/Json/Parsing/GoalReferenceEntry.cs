namespace Indicators.Json;

/// <summary>Reads the <c>relativeTo</c> of a goal.</summary>
internal struct GoalReferenceEntry : IObjectReader<GoalReference>
{
    private const int IndicatorProperty = 0;
    private const int SubjectProperty = 1;
    private const int TransformationProperty = 2;
    private const int PeriodProperty = 3;
    private const int AggregateProperty = 4;

    private string? _indicator;
    private string? _subject;
    private Transformation _transformation;
    private TimePeriod? _period;
    private GoalAggregate _aggregate;

    public static ObjectShape Shape { get; } = new(
        "relativeTo", "indicator!", "subject", "transformation", "period", "aggregate");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case IndicatorProperty: _indicator = session.ReadId(ref reader); break;
            case SubjectProperty: _subject = session.ReadId(ref reader); break;
            case TransformationProperty: _transformation = session.ReadTransformation(ref reader); break;
            case PeriodProperty: _period = session.ReadPeriod(ref reader); break;
            case AggregateProperty: _aggregate = CatalogParseState.ReadWord(ref reader, Vocabulary.GoalAggregates); break;
        }
    }

    public readonly GoalReference Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_indicator!, _transformation) { SubjectId = _subject, Period = _period, Aggregate = _aggregate };
}
