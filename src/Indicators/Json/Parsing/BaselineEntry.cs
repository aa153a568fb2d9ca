namespace Indicators.Json;

/// <summary>Reads the <c>baseline</c> of a target.</summary>
internal struct BaselineEntry : IObjectReader<Baseline>
{
    private const int PeriodProperty = 0;
    private const int ValueProperty = 1;
    private const int SourceProperty = 2;
    private const int NoteProperty = 3;

    private TimePeriod? _period;
    private Figure? _value;
    private string? _source;
    private string? _note;

    public static ObjectShape Shape { get; } = new("baseline", "period!", "value", "source", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case PeriodProperty: _period = session.ReadPeriod(ref reader); break;
            case ValueProperty: _value = session.ReadFigure(ref reader); break;
            case SourceProperty: _source = session.ReadId(ref reader); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly Baseline Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_period!.Value) { Value = _value, SourceId = _source, Note = _note };
}
