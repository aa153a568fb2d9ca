using NodaTime;
using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of <c>assessments</c>.</summary>
internal struct AssessmentEntry : IEntry<OfficialAssessment>
{
    private string? _target;
    private LocalizedText? _class;
    private TimePeriod? _period;
    private LocalDate? _on;
    private string? _source;
    private string? _at;
    private string? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<AssessmentEntry, OfficialAssessment>("assessment");

    public bool Row<TPass>(ref TPass pass, int row, OfficialAssessment? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Reference(Required("target"u8), ref _target, item?.TargetId); break;
            case 1: pass.Wording(Required("class"u8, "The class as published: 基本符合预期."), ref _class, item?.Class); break;
            case 2: pass.Period(Optional("period"u8, "The period whose figures it judges."), ref _period, item?.Period); break;
            case 3: pass.Date(Required("on"u8, "The day it was made or published."), ref _on, item?.On); break;
            case 4: pass.Reference(Required("source"u8), ref _source, item?.SourceId); break;
            case 5: pass.Text(Optional("at"u8, "Where in the source it stands."), ref _at, item?.At, TextLimits.Name); break;
            case 6: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly OfficialAssessment Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_target!, _class!, _source!, _on!.Value) { Period = _period, At = _at, Note = _note, Place = session.Place };
}
