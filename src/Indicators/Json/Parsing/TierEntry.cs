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
    private const int FigureProperty = 8;
    private const int InCodeProperty = 9;
    private const int OverlapsProperty = 10;
    private const int SubjectProperty = 11;

    private string? _id;
    private LocalizedText? _name;
    private int? _count;
    private string? _code;
    private bool _open;
    private string? _sizeClass;
    private string? _note;
    private List<Tier>? _tiers;
    private Figure? _figure;
    private bool _isOutside;
    private List<string>? _overlaps;
    private string? _subject;

    public static ObjectShape Shape { get; } = new(
        "tier", "id!", "name!", "count", "code", "open", "sizeClass", "note", "tiers", "figure", "inCode", "overlaps",
        "subject");

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
            case FigureProperty: _figure = session.ReadFigure(ref reader); break;
            case InCodeProperty: _isOutside = reader.ReadFalse(); break;
            case OverlapsProperty: _overlaps = session.ReadIds(ref reader); break;
            case SubjectProperty: _subject = session.ReadId(ref reader); break;
        }
    }

    public readonly Tier Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if ((_count is null ? 0 : 1) + (_open ? 1 : 0) + (_figure is null ? 0 : 1) != 1)
            reader.Fault(start, CatalogErrors.CountOrOpen);
        Tier tier = _count is { } count ? new Tier(_id!, _name!, count)
            : _figure is { } figure ? Tier.OfFigure(_id!, _name!, figure)
            : Tier.Open(_id!, _name!);
        return tier with
        {
            Code = _code,
            IsInCode = !_isOutside,
            Overlaps = _overlaps ?? [],
            SubjectId = _subject,
            SizeClass = _sizeClass,
            Note = _note,
            Tiers = _tiers ?? [],
        };
    }
}
