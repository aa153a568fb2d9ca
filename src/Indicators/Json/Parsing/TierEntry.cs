namespace Indicators.Json;

/// <summary>Reads a tier of a framework, its sub-tiers included.</summary>
internal struct TierEntry : IObjectReader<Tier>
{
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
            case 0: _id = session.ReadId(ref reader); break;
            case 1: _name = CatalogParseState.ReadText(ref reader); break;
            case 2: _count = reader.ReadInteger(0, 1_000_000); break;
            case 3: _code = reader.ReadString(TextLimits.Label); break;
            case 4: _open = reader.ReadTrue(); break;
            case 5: _sizeClass = reader.ReadString(TextLimits.Label); break;
            case 6: _note = reader.ReadString(TextLimits.Prose); break;
            default: _tiers = session.ReadList<TierEntry, Tier>(ref reader); break;
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
