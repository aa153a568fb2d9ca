namespace Indicators.Json;

/// <summary>Reads a member of a framework.</summary>
internal struct MemberEntry : IObjectReader<FrameworkMember>
{
    private const int TierProperty = 0;
    private const int OrdinalProperty = 1;
    private const int SubjectProperty = 2;
    private const int ClusterProperty = 3;
    private const int ParentProperty = 4;
    private const int SizeClassProperty = 5;
    private const int ConfidenceProperty = 6;
    private const int SourceProperty = 7;
    private const int NoteProperty = 8;

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
            case TierProperty: _tier = session.ReadId(ref reader); break;
            case OrdinalProperty: _ordinal = reader.ReadInteger(1, 1_000_000); break;
            case SubjectProperty: _subject = session.ReadId(ref reader); break;
            case ClusterProperty: _cluster = reader.ReadTrue(); break;
            case ParentProperty: _parent = session.ReadId(ref reader); break;
            case SizeClassProperty: _sizeClass = reader.ReadString(TextLimits.Label); break;
            case ConfidenceProperty: _confidence = CatalogParseState.ReadWord(ref reader, Vocabulary.Confidences); break;
            case SourceProperty: _source = session.ReadId(ref reader); break;
            case NoteProperty: _note = CatalogParseState.ReadText(ref reader); break;
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
