using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of <c>subjects</c>.</summary>
internal struct SubjectEntry : IObjectReader<Subject>
{
    private const int IdProperty = 0;
    private const int KindProperty = 1;
    private const int CodeProperty = 2;
    private const int NameProperty = 3;
    private const int AliasesProperty = 4;
    private const int ParentProperty = 5;
    private const int ValidFromProperty = 6;
    private const int ValidToProperty = 7;
    private const int SuccessorsProperty = 8;
    private const int SourceProperty = 9;
    private const int NoteProperty = 10;

    public static ObjectShape Shape { get; } = new(
        "subject", "id!", "kind!", "code", "name!", "aliases", "parent", "validFrom", "validTo", "successors", "source", "note");

    private string? _id;
    private SubjectKind _kind;
    private string? _code;
    private LocalizedText? _name;
    private List<string>? _aliases;
    private string? _parent;
    private LocalDate? _from;
    private LocalDate? _to;
    private List<string>? _successors;
    private string? _source;
    private string? _note;

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case IdProperty: _id = session.ReadId(ref reader); break;
            case KindProperty: _kind = CatalogParseState.ReadWord(ref reader, Vocabulary.SubjectKinds); break;
            case CodeProperty: _code = reader.ReadString(TextLimits.Label); break;
            case NameProperty: _name = CatalogParseState.ReadText(ref reader); break;
            case AliasesProperty: _aliases = CatalogParseState.ReadStrings(ref reader, TextLimits.Name); break;
            case ParentProperty: _parent = session.ReadId(ref reader); break;
            case ValidFromProperty: _from = CatalogParseState.ReadDate(ref reader); break;
            case ValidToProperty: _to = CatalogParseState.ReadDate(ref reader); break;
            case SuccessorsProperty: _successors = session.ReadIds(ref reader); break;
            case SourceProperty: _source = session.ReadId(ref reader); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly Subject Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_id!, _kind, _name!)
    {
        Code = _code,
        Aliases = _aliases ?? [],
        ParentId = _parent,
        ValidFrom = _from,
        ValidTo = _to,
        SuccessorIds = _successors ?? [],
        SourceId = _source,
        Note = _note,
        Place = session.Place,
    };
}
