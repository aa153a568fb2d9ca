using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of <c>assessments</c>.</summary>
internal struct AssessmentEntry : IObjectReader<OfficialAssessment>
{
    private const int TargetProperty = 0;
    private const int ClassProperty = 1;
    private const int PeriodProperty = 2;
    private const int OnProperty = 3;
    private const int SourceProperty = 4;
    private const int AtProperty = 5;
    private const int NoteProperty = 6;

    private string? _target;
    private LocalizedText? _class;
    private TimePeriod? _period;
    private LocalDate? _on;
    private string? _source;
    private string? _at;
    private string? _note;

    public static ObjectShape Shape { get; } = new("assessment", "target!", "class!", "period", "on!", "source!", "at", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case TargetProperty: _target = session.ReadId(ref reader); break;
            case ClassProperty: _class = CatalogParseState.ReadText(ref reader); break;
            case PeriodProperty: _period = session.ReadPeriod(ref reader); break;
            case OnProperty: _on = CatalogParseState.ReadDate(ref reader); break;
            case SourceProperty: _source = session.ReadId(ref reader); break;
            case AtProperty: _at = reader.ReadString(TextLimits.Name); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly OfficialAssessment Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_target!, _class!, _source!, _on!.Value) { Period = _period, At = _at, Note = _note, Place = session.Place };
}
