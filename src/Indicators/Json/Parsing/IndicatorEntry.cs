namespace Indicators.Json;

/// <summary>Reads an element of <c>indicators</c>.</summary>
internal struct IndicatorEntry : IObjectReader<Indicator>
{
    private const int IdProperty = 0;
    private const int NameProperty = 1;
    private const int UnitProperty = 2;
    private const int KindProperty = 3;
    private const int DirectionProperty = 4;
    private const int NumeratorProperty = 5;
    private const int DenominatorProperty = 6;
    private const int DenominatorAtProperty = 7;
    private const int SignProperty = 8;
    private const int BaseProperty = 9;
    private const int GrowthBasisProperty = 10;
    private const int DefinitionProperty = 11;
    private const int AliasesProperty = 12;
    private const int BreaksProperty = 13;
    private const int NoteProperty = 14;

    private string? _id;
    private LocalizedText? _name;
    private Unit? _unit;
    private IndicatorKind _kind;
    private Direction _direction;
    private string? _numerator;
    private string? _denominator;
    private DenominatorTime _denominatorAt;
    private AmountSign _sign;
    private IndexBase? _base;
    private GrowthBasis _growthBasis;
    private LocalizedText? _definition;
    private List<string>? _aliases;
    private List<SeriesBreak>? _breaks;
    private string? _note;

    public static ObjectShape Shape { get; } = new(
        "indicator", "id!", "name!", "unit", "kind!", "direction!", "numerator", "denominator", "denominatorAt", "sign", "base",
        "growthBasis", "definition", "aliases", "breaks", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case IdProperty: _id = session.ReadId(ref reader); break;
            case NameProperty: _name = CatalogParseState.ReadText(ref reader); break;
            case UnitProperty: _unit = session.ReadUnit(ref reader); break;
            case KindProperty: _kind = CatalogParseState.ReadWord(ref reader, Vocabulary.IndicatorKinds); break;
            case DirectionProperty: _direction = CatalogParseState.ReadWord(ref reader, Vocabulary.Directions); break;
            case NumeratorProperty: _numerator = session.ReadId(ref reader); break;
            case DenominatorProperty: _denominator = session.ReadId(ref reader); break;
            case DenominatorAtProperty: _denominatorAt = CatalogParseState.ReadWord(ref reader, Vocabulary.DenominatorTimes); break;
            case SignProperty: _sign = CatalogParseState.ReadWord(ref reader, Vocabulary.AmountSigns); break;
            case BaseProperty: _base = CatalogParseState.ReadIndexBase(ref reader); break;
            case GrowthBasisProperty: _ = session.TryRead<GrowthBasisEntry, GrowthBasis>(ref reader, out _growthBasis); break;
            case DefinitionProperty: _definition = CatalogParseState.ReadText(ref reader); break;
            case AliasesProperty: _aliases = CatalogParseState.ReadStrings(ref reader, TextLimits.Name); break;
            case BreaksProperty: _breaks = session.ReadBreaks(ref reader); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly Indicator Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_id!, _name!, _unit ?? Unit.One, _kind, _direction)
        {
            NumeratorId = _numerator,
            DenominatorId = _denominator,
            DenominatorAt = _denominatorAt,
            Sign = _sign,
            Base = _base,
            GrowthBasis = _growthBasis,
            Definition = _definition,
            Aliases = _aliases ?? [],
            Breaks = _breaks ?? [],
            Note = _note,
            Place = session.Place,
        };
}
