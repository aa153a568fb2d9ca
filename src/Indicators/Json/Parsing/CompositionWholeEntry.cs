using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>The <c>whole</c> of a composition.</summary>
internal struct CompositionWholeEntry : IEntry<CompositionPart>
{
    private string? _indicator;
    private string? _subject;

    public static ObjectShape Shape { get; } = ObjectShape.Of<CompositionWholeEntry, CompositionPart>("whole");

    public bool Row<TPass>(ref TPass pass, int row, CompositionPart? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Reference(Required("indicator"u8), ref _indicator, item?.IndicatorId); break;
            case 1: pass.Reference(Optional("subject"u8), ref _subject, item?.SubjectId); break;
            default: return false;
        }

        return true;
    }

    public readonly CompositionPart Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_indicator!, _subject);
}
