namespace Indicators.Json;

/// <summary>Reads an element of <c>units</c>.</summary>
internal struct UnitEntry : IObjectReader<OwnUnit>
{
    private const int CodeProperty = 0;
    private const int SymbolProperty = 1;
    private const int NameProperty = 2;
    private const int AliasesProperty = 3;
    private const int DimensionProperty = 4;
    private const int FactorProperty = 5;
    private const int IsProperty = 6;

    private string? _code;
    private string? _symbol;
    private LocalizedText? _name;
    private List<string>? _aliases;
    private string? _dimension;
    private string? _factor;
    private Figure? _definition;
    private int _definitionOffset;

    public static ObjectShape Shape { get; } = new("unit", "code!", "symbol!", "name", "aliases", "dimension", "factor", "is");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case CodeProperty: _code = reader.ReadString(TextLimits.Label); break;
            case SymbolProperty: _symbol = reader.ReadString(TextLimits.Word); break;
            case NameProperty: _name = CatalogParseState.ReadText(ref reader); break;
            case AliasesProperty: _aliases = CatalogParseState.ReadStrings(ref reader, TextLimits.Word); break;
            case DimensionProperty: _dimension = reader.ReadString(TextLimits.Label); break;
            case FactorProperty: _factor = ReadFactor(ref reader); break;
            case IsProperty: (_definitionOffset, _definition) = (reader.Offset, session.ReadFigure(ref reader)); break;
        }
    }

    public readonly OwnUnit Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_definition is null == _dimension is null || (_definition is not null && _factor is not null))
            reader.Fault(start, CatalogErrors.UnitDefinedTwice);
        else if (_definition is { } figure && (figure.Bound != Bound.Exact || figure.IsRange || figure.Amount <= 0m))
            reader.Fault(_definitionOffset, CatalogErrors.BadUnitDefinition, figure.Literal);
        else
            return Make(ref reader, session, start);
        return new OwnUnit(Unit.One, null, default);
    }

    private readonly OwnUnit Make(ref LocatedReader reader, CatalogParseState session, int start)
    {
        try
        {
            return new OwnUnit(_definition is { } figure ? Defined(figure.Quantity) : WithFactor(), _name, session.Place)
            {
                Definition = _definition?.Literal,
            };
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            reader.Fault(start, CatalogErrors.UnitRefused, FaultOf((refusal as ArgumentException)?.ParamName));
            return new OwnUnit(Unit.One, null, default);
        }
    }

    /// <summary>Which property is to blame, by the parameter that was refused.</summary>
    private static string FaultOf(string? parameter) => parameter switch
    {
        "code" => "code",
        "symbol" or "alias" or "aliases" => "symbol",
        "english" or "englishName" => "name",
        "name" or "currency" or "classifier" or "dimension" => "dimension",
        _ => "factor",
    };

    private readonly Unit Defined(Quantity definition) => Unit.Create(_code!, _symbol!, definition, _name?.En, _name?.En, _aliases);

    private readonly Unit WithFactor()
    {
        Dimension dimension = _dimension == "count" ? Dimension.Count(_code!) : Dimension.Parse(_dimension!);
        Rational? factor = _factor is null ? null : Rational.TryParse(_factor, out Rational value) ? value : null;
        return Unit.Create(_code!, _symbol!, dimension, factor, _name?.En, _name?.En, _aliases);
    }

    private static string? ReadFactor(ref LocatedReader reader)
    {
        string? text = reader.ReadString(TextLimits.Word);
        if (text is null || (Rational.TryParse(text, out Rational factor) && factor.Sign > 0))
            return text;
        reader.Fault(CatalogErrors.BadFactor, TextPreview.Of(text));
        return null;
    }
}
