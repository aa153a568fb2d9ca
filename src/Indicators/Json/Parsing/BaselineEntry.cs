namespace Indicators.Json;

/// <summary>Reads the <c>baseline</c> of a target.</summary>
internal struct BaselineEntry : IObjectReader<Baseline>
{
    private TimePeriod? _period;
    private Figure? _value;
    private string? _source;
    private string? _note;

    public static ObjectShape Shape { get; } = new("baseline", "period!", "value", "source", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case 0: _period = session.ReadPeriod(ref reader); break;
            case 1: _value = session.ReadFigure(ref reader); break;
            case 2: _source = session.ReadId(ref reader); break;
            default: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly Baseline Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_period!.Value) { Value = _value, SourceId = _source, Note = _note };
}
