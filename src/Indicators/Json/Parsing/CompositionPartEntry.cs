using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of the <c>parts</c> of a composition.</summary>
internal struct CompositionPartEntry : IEntry<CompositionPart>
{
    private string? _indicator;
    private string? _subject;
    private Figure? _times;
    private int _timesOffset;

    public static ObjectShape Shape { get; } = ObjectShape.Of<CompositionPartEntry, CompositionPart>("part");

    public bool Row<TPass>(ref TPass pass, int row, CompositionPart? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Reference(Optional("indicator"u8), ref _indicator, item?.IndicatorId); break;
            case 1: pass.Reference(Optional("subject"u8), ref _subject, item?.SubjectId); break;
            case 2:
                pass.Place(ref _timesOffset);
                pass.Figure(
                    Optional("times"u8, "What the part is taken times, one number above 0: 52周 for an amount a week."),
                    ref _times, item?.Times);
                break;
            default: return false;
        }

        return true;
    }

    public readonly CompositionPart Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if ((_indicator ?? _subject) is null)
        {
            reader.Fault(start, CatalogErrors.NothingStated, Shape.Title, "indicator, subject");
            return null!;
        }

        if (_times is { } times && !CompositionPart.IsFactor(times))
        {
            reader.Fault(_timesOffset, CatalogErrors.BadTimes, times.Literal);
            return null!;
        }

        return new CompositionPart(_indicator, _subject) { Times = _times };
    }
}
