using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>The <c>measuredBy</c> of a target.</summary>
internal struct ProxyEntry : IEntry<TargetProxy>
{
    private string? _indicator;
    private string? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<ProxyEntry, TargetProxy>("measuredBy");

    public bool Row<TPass>(ref TPass pass, int row, TargetProxy? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Reference(Required("indicator"u8), ref _indicator, item?.IndicatorId); break;
            case 1: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly TargetProxy Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_indicator!, _note);
}
