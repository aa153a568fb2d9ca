namespace Indicators.Json;

/// <summary>Reads an element of <c>accepted</c>.</summary>
internal struct AcceptedEntry : IObjectReader<AcceptedFinding>
{
    private const int RuleProperty = 0;
    private const int IndicatorProperty = 1;
    private const int SubjectProperty = 2;
    private const int PeriodProperty = 3;
    private const int ItemProperty = 4;
    private const int ReasonProperty = 5;
    private const int SourceProperty = 6;

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
            case RuleProperty: _rule = session.ReadId(ref reader); break;
            case IndicatorProperty: _indicator = session.ReadId(ref reader); break;
            case SubjectProperty: _subject = session.ReadId(ref reader); break;
            case PeriodProperty: _period = session.ReadPeriod(ref reader); break;
            case ItemProperty: _item = session.ReadId(ref reader); break;
            case ReasonProperty: _reason = CatalogParseState.ReadText(ref reader); break;
            case SourceProperty: _source = session.ReadId(ref reader); break;
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
