using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>The <c>baseline</c> of a target.</summary>
internal struct BaselineEntry : IEntry<Baseline>
{
    private TimePeriod? _period;
    private Figure? _value;
    private string? _source;
    private string? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<BaselineEntry, Baseline>("baseline");

    public bool Row<TPass>(ref TPass pass, int row, Baseline? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Period(Required("period"u8), ref _period, item?.Period); break;
            case 1: pass.Figure(Optional("value"u8), ref _value, item?.Value); break;
            case 2: pass.Reference(Optional("source"u8), ref _source, item?.SourceId); break;
            case 3: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly Baseline Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_period!.Value) { Value = _value, SourceId = _source, Note = _note };
}
