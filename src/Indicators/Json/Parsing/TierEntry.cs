namespace Indicators.Json;

/// <summary>Reads a tier of a framework, its sub-tiers included.</summary>
internal struct TierEntry : IObjectReader<Tier>
{
    private const int IdProperty = 0;
    private const int NameProperty = 1;
    private const int CountProperty = 2;
    private const int CodeProperty = 3;
    private const int OpenProperty = 4;
    private const int SizeClassProperty = 5;
    private const int NoteProperty = 6;
    private const int TiersProperty = 7;

    private string? _id;
    private LocalizedText? _name;
    private int? _count;
    private string? _code;
    private bool _open;
    private string? _sizeClass;
    private string? _note;
    private List<Tier>? _tiers;

    public static ObjectShape Shape { get; } = new("tier", "id!", "name!", "count", "code", "open", "sizeClass", "note", "tiers");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case IdProperty: _id = session.ReadId(ref reader); break;
            case NameProperty: _name = CatalogParseState.ReadText(ref reader); break;
            case CountProperty: _count = reader.ReadInteger(0, 1_000_000); break;
            case CodeProperty: _code = reader.ReadString(TextLimits.Label); break;
            case OpenProperty: _open = reader.ReadTrue(); break;
            case SizeClassProperty: _sizeClass = reader.ReadString(TextLimits.Label); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
            case TiersProperty: _tiers = session.ReadList<TierEntry, Tier>(ref reader); break;
        }
    }

    public readonly Tier Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_count is null != _open)
            reader.Fault(start, CatalogErrors.CountOrOpen);
        Tier tier = _count is { } count ? new Tier(_id!, _name!, count) : Tier.Open(_id!, _name!);
        return tier with { Code = _code, SizeClass = _sizeClass, Note = _note, Tiers = _tiers ?? [] };
    }
}
