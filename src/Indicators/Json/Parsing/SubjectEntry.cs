using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of <c>subjects</c>.</summary>
internal struct SubjectEntry : IObjectReader<Subject>
{
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
            case 0: _id = session.ReadId(ref reader); break;
            case 1: _kind = CatalogParseState.ReadWord(ref reader, Vocabulary.SubjectKinds); break;
            case 2: _code = reader.ReadString(TextLimits.Label); break;
            case 3: _name = CatalogParseState.ReadText(ref reader); break;
            case 4: _aliases = CatalogParseState.ReadStrings(ref reader, TextLimits.Name); break;
            case 5: _parent = session.ReadId(ref reader); break;
            case 6: _from = CatalogParseState.ReadDate(ref reader); break;
            case 7: _to = CatalogParseState.ReadDate(ref reader); break;
            case 8: _successors = session.ReadIds(ref reader); break;
            case 9: _source = session.ReadId(ref reader); break;
            default: _note = reader.ReadString(TextLimits.Prose); break;
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
