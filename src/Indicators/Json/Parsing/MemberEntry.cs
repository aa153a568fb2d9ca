namespace Indicators.Json;

/// <summary>Reads a member of a framework.</summary>
internal struct MemberEntry : IObjectReader<FrameworkMember>
{
    private string? _tier;
    private int? _ordinal;
    private string? _subject;
    private bool _cluster;
    private string? _parent;
    private string? _sizeClass;
    private Confidence _confidence;
    private string? _source;
    private LocalizedText? _note;

    public static ObjectShape Shape { get; } = new(
        "member", "tier!", "ordinal", "subject", "cluster", "parent", "sizeClass", "confidence!", "source", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case 0: _tier = session.ReadId(ref reader); break;
            case 1: _ordinal = reader.ReadInteger(1, 1_000_000); break;
            case 2: _subject = session.ReadId(ref reader); break;
            case 3: _cluster = reader.ReadTrue(); break;
            case 4: _parent = session.ReadId(ref reader); break;
            case 5: _sizeClass = reader.ReadString(TextLimits.Label); break;
            case 6: _confidence = CatalogParseState.ReadWord(ref reader, Vocabulary.Confidences); break;
            case 7: _source = session.ReadId(ref reader); break;
            default: _note = CatalogParseState.ReadText(ref reader); break;
        }
    }

    public readonly FrameworkMember Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        FrameworkMember member = _cluster ? new IndustryCluster(_tier!, _subject, _confidence) : new FrameworkMember(_tier!, _subject, _confidence);
        return member with
        {
            Ordinal = _ordinal,
            ParentId = _parent,
            SizeClass = _sizeClass,
            SourceId = _source,
            Note = _note,
            Place = session.NextMemberPlace(ref reader, start),
        };
    }
}
