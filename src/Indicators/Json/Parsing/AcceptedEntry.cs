namespace Indicators.Json;

/// <summary>Reads an element of <c>accepted</c>.</summary>
internal struct AcceptedEntry : IObjectReader<AcceptedFinding>
{
    private string? _rule;
    private string? _indicator;
    private string? _subject;
    private TimePeriod? _period;
    private string? _item;
    private LocalizedText? _reason;
    private string? _source;

    public static ObjectShape Shape { get; } = new("acceptance", "rule!", "indicator", "subject", "period", "item", "reason!", "source");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case 0: _rule = session.ReadId(ref reader); break;
            case 1: _indicator = session.ReadId(ref reader); break;
            case 2: _subject = session.ReadId(ref reader); break;
            case 3: _period = session.ReadPeriod(ref reader); break;
            case 4: _item = session.ReadId(ref reader); break;
            case 5: _reason = CatalogParseState.ReadText(ref reader); break;
            default: _source = session.ReadId(ref reader); break;
        }
    }

    public readonly AcceptedFinding Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_rule!, _reason!)
    {
        IndicatorId = _indicator,
        SubjectId = _subject,
        Period = _period,
        ItemId = _item,
        SourceId = _source,
        Place = session.Place,
    };
}
