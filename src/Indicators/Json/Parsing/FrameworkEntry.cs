namespace Indicators.Json;

/// <summary>Reads an element of <c>frameworks</c>.</summary>
internal struct FrameworkEntry : IObjectReader<PolicyFramework>
{
    private string? _id;
    private string? _code;
    private LocalizedText? _name;
    private string? _subject;
    private TimePeriod? _asOf;
    private LocalizedText? _codeMeaning;
    private List<Tier>? _tiers;
    private List<FrameworkMember>? _members;
    private string? _supersedes;
    private string? _source;
    private string? _note;

    public static ObjectShape Shape { get; } = new(
        "framework", "id!", "code!", "name!", "subject", "asOf!", "codeMeaning", "tiers!", "members", "supersedes", "source", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case 0: _id = session.ReadId(ref reader); break;
            case 1: _code = reader.ReadString(TextLimits.Label); break;
            case 2: _name = CatalogParseState.ReadText(ref reader); break;
            case 3: _subject = session.ReadId(ref reader); break;
            case 4: _asOf = session.ReadPeriod(ref reader); break;
            case 5: _codeMeaning = CatalogParseState.ReadText(ref reader); break;
            case 6: _tiers = session.ReadList<TierEntry, Tier>(ref reader); break;
            case 7: _members = session.ReadList<MemberEntry, FrameworkMember>(ref reader); break;
            case 8: _supersedes = session.ReadId(ref reader); break;
            case 9: _source = session.ReadId(ref reader); break;
            default: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly PolicyFramework Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_id!, _code!, _name!, _asOf!.Value, _tiers!)
    {
        SubjectId = _subject,
        CodeMeaning = _codeMeaning,
        Members = _members ?? [],
        SupersedesId = _supersedes,
        SourceId = _source,
        Note = _note,
        Place = session.Place,
    };
}
