namespace Indicators.Json;

/// <summary>Reads the <c>relativeTo</c> of a goal.</summary>
internal struct GoalReferenceEntry : IObjectReader<GoalReference>
{
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
            case 0: _indicator = session.ReadId(ref reader); break;
            case 1: _subject = session.ReadId(ref reader); break;
            case 2: _transformation = session.ReadTransformation(ref reader); break;
            case 3: _period = session.ReadPeriod(ref reader); break;
            default: _aggregate = CatalogParseState.ReadWord(ref reader, Vocabulary.GoalAggregates); break;
        }
    }

    public readonly GoalReference Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_indicator!, _transformation) { SubjectId = _subject, Period = _period, Aggregate = _aggregate };
}
