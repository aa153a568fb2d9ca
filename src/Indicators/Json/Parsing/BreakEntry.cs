using NodaTime;
using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of an indicator's <c>breaks</c>.</summary>
internal struct BreakEntry : IEntry<SeriesBreak>
{
    private LocalDate? _at;
    private BreakKind _kind;
    private LocalizedText? _reason;

    public static ObjectShape Shape { get; } = ObjectShape.Of<BreakEntry, SeriesBreak>("break");

    public bool Row<TPass>(ref TPass pass, int row, SeriesBreak? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Date(Required("at"u8), ref _at, item?.At); break;
            case 1:
                pass.Word(
                    Optional("kind"u8, "What kind of reason it is. Since revision 2."),
                    ref _kind, item?.Kind ?? default, Vocabulary.BreakKinds);
                break;
            case 2: pass.Wording(Required("reason"u8), ref _reason, item?.Reason); break;
            default: return false;
        }

        return true;
    }

    public readonly SeriesBreak Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_at!.Value, _reason!) { Kind = _kind };
}
