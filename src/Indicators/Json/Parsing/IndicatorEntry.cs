namespace Indicators.Json;

/// <summary>Reads an element of <c>indicators</c>.</summary>
internal struct IndicatorEntry : IObjectReader<Indicator>
{
    private string? _id;
    private LocalizedText? _name;
    private Unit? _unit;
    private IndicatorKind _kind;
    private Direction _direction;
    private string? _numerator;
    private string? _denominator;
    private DenominatorTime _denominatorAt;
    private IndexBase? _base;
    private GrowthBasis _growthBasis;
    private LocalizedText? _definition;
    private List<string>? _aliases;
    private List<SeriesBreak>? _breaks;
    private string? _note;

    public static ObjectShape Shape { get; } = new(
        "indicator", "id!", "name!", "unit", "kind!", "direction!", "numerator", "denominator", "denominatorAt", "base", "growthBasis",
        "definition", "aliases", "breaks", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case 0: _id = session.ReadId(ref reader); break;
            case 1: _name = CatalogParseState.ReadText(ref reader); break;
            case 2: _unit = session.ReadUnit(ref reader); break;
            case 3: _kind = CatalogParseState.ReadWord(ref reader, Vocabulary.IndicatorKinds); break;
            case 4: _direction = CatalogParseState.ReadWord(ref reader, Vocabulary.Directions); break;
            case 5: _numerator = session.ReadId(ref reader); break;
            case 6: _denominator = session.ReadId(ref reader); break;
            case 7: _denominatorAt = CatalogParseState.ReadWord(ref reader, Vocabulary.DenominatorTimes); break;
            case 8: _base = CatalogParseState.ReadIndexBase(ref reader); break;
            case 9: _ = session.TryRead<GrowthBasisEntry, GrowthBasis>(ref reader, out _growthBasis); break;
            case 10: _definition = CatalogParseState.ReadText(ref reader); break;
            case 11: _aliases = CatalogParseState.ReadStrings(ref reader, TextLimits.Name); break;
            case 12: _breaks = session.ReadBreaks(ref reader); break;
            default: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly Indicator Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_id!, _name!, _unit ?? Unit.One, _kind, _direction)
        {
            NumeratorId = _numerator,
            DenominatorId = _denominator,
            DenominatorAt = _denominatorAt,
            Base = _base,
            GrowthBasis = _growthBasis,
            Definition = _definition,
            Aliases = _aliases ?? [],
            Breaks = _breaks ?? [],
            Note = _note,
            Place = session.Place,
        };
}
