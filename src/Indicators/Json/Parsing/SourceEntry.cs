namespace Indicators.Json;

/// <summary>Reads an element of <c>sources</c>.</summary>
internal struct SourceEntry : IObjectReader<Source>
{
    private const int IdProperty = 0;
    private const int TitleProperty = 1;
    private const int PublisherProperty = 2;
    private const int PublishedProperty = 3;
    private const int AddressProperty = 4;
    private const int DocumentNumberProperty = 5;
    private const int AuthorityProperty = 6;
    private const int BasisProperty = 7;
    private const int NoteProperty = 8;

    public static ObjectShape Shape { get; } = new(
        "source", "id!", "title!", "publisher!", "published", "address", "documentNumber", "authority", "basis", "note");

    private string? _id;
    private string? _title;
    private string? _publisher;
    private TimePeriod? _published;
    private string? _address;
    private string? _documentNumber;
    private SourceAuthority _authority;
    private ComparisonBasis _basis;
    private string? _note;

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case IdProperty: _id = session.ReadId(ref reader); break;
            case TitleProperty: _title = reader.ReadString(TextLimits.Title); break;
            case PublisherProperty: _publisher = reader.ReadString(TextLimits.Name); break;
            case PublishedProperty: _published = session.ReadPeriod(ref reader); break;
            case AddressProperty: _address = ReadAddress(ref reader); break;
            case DocumentNumberProperty: _documentNumber = reader.ReadString(TextLimits.Name); break;
            case AuthorityProperty: _authority = CatalogParseState.ReadWord(ref reader, Vocabulary.Authorities); break;
            case BasisProperty: _basis = CatalogParseState.ReadWord(ref reader, Vocabulary.ComparisonBases); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
        }
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

    private static string? ReadAddress(ref LocatedReader reader)
    {
        string? address = reader.ReadString(TextLimits.Address);
        if (address is null || (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"))
            return address;
        reader.Fault(CatalogErrors.BadAddress, TextPreview.Of(address));
        return null;
    }
}
