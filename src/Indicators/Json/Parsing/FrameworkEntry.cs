namespace Indicators.Json;

/// <summary>Reads an element of <c>frameworks</c>.</summary>
internal struct FrameworkEntry : IObjectReader<PolicyFramework>
{
    private const int IdProperty = 0;
    private const int CodeProperty = 1;
    private const int NameProperty = 2;
    private const int SubjectProperty = 3;
    private const int AsOfProperty = 4;
    private const int CodeMeaningProperty = 5;
    private const int TiersProperty = 6;
    private const int MembersProperty = 7;
    private const int SupersedesProperty = 8;
    private const int SourceProperty = 9;
    private const int NoteProperty = 10;

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
            case IdProperty: _id = session.ReadId(ref reader); break;
            case CodeProperty: _code = reader.ReadString(TextLimits.Label); break;
            case NameProperty: _name = CatalogParseState.ReadText(ref reader); break;
            case SubjectProperty: _subject = session.ReadId(ref reader); break;
            case AsOfProperty: _asOf = session.ReadPeriod(ref reader); break;
            case CodeMeaningProperty: _codeMeaning = CatalogParseState.ReadText(ref reader); break;
            case TiersProperty: _tiers = session.ReadList<TierEntry, Tier>(ref reader); break;
            case MembersProperty: _members = session.ReadList<MemberEntry, FrameworkMember>(ref reader); break;
            case SupersedesProperty: _supersedes = session.ReadId(ref reader); break;
            case SourceProperty: _source = session.ReadId(ref reader); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
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
