using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of <c>assessments</c>.</summary>
internal struct AssessmentEntry : IObjectReader<OfficialAssessment>
{
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
            case 0: _target = session.ReadId(ref reader); break;
            case 1: _class = CatalogParseState.ReadText(ref reader); break;
            case 2: _period = session.ReadPeriod(ref reader); break;
            case 3: _on = CatalogParseState.ReadDate(ref reader); break;
            case 4: _source = session.ReadId(ref reader); break;
            case 5: _at = reader.ReadString(TextLimits.Name); break;
            default: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly OfficialAssessment Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_target!, _class!, _source!, _on!.Value) { Period = _period, At = _at, Note = _note, Place = session.Place };
}
