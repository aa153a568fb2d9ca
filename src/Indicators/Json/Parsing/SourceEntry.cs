using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of <c>sources</c>.</summary>
internal struct SourceEntry : IEntry<Source>
{
    private string? _id;
    private string? _title;
    private string? _publisher;
    private TimePeriod? _published;
    private string? _address;
    private string? _documentNumber;
    private SourceAuthority _authority;
    private ComparisonBasis _basis;
    private string? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<SourceEntry, Source>("source");

    public bool Row<TPass>(ref TPass pass, int row, Source? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Id(Required("id"u8), ref _id, item?.Id); break;
            case 1: pass.Text(Required("title"u8), ref _title, item?.Title, TextLimits.Title); break;
            case 2: pass.Text(Required("publisher"u8), ref _publisher, item?.Publisher, TextLimits.Name); break;
            case 3: pass.Period(Optional("published"u8, "When: a day, a month or a year."), ref _published, item?.Published); break;
            case 4:
                pass.Value<AddressValue, string?>(
                    Optional("address"u8, "The address at the original publisher."),
                    ref _address, item?.Address);
                break;
            case 5: pass.Text(Optional("documentNumber"u8), ref _documentNumber, item?.DocumentNumber, TextLimits.Name); break;
            case 6:
                pass.Word(
                    Optional("authority"u8,
                        "What kind of body speaks; of two sources that differ, the one further up in this list counts. Since "
                        + "revision 2."),
                    ref _authority, item?.Authority ?? default, Vocabulary.Authorities);
                break;
            case 7:
                pass.Word(
                    Optional("basis"u8, "The basis its growth is on, where it says so once for all. Since revision 2."),
                    ref _basis, item?.Basis ?? default, Vocabulary.ComparisonBases);
                break;
            case 8: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly Source Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_id!, _title!, _publisher!)
    {
        Published = _published,
        Address = _address,
        DocumentNumber = _documentNumber,
        Authority = _authority,
        Basis = _basis,
        Note = _note,
        Place = session.Place,
    };
}
