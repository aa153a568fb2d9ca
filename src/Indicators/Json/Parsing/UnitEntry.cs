using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of <c>units</c>.</summary>
internal struct UnitEntry : IEntry<OwnUnit>
{
    private string? _code;
    private string? _symbol;
    private LocalizedText? _name;
    private List<string>? _aliases;
    private string? _dimension;
    private string? _factor;
    private UnitDefinition _definition;
    private int _definitionOffset;

    public static ObjectShape Shape { get; } = ObjectShape.Of<UnitEntry, OwnUnit>("unit");

    public bool Row<TPass>(ref TPass pass, int row, OwnUnit? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0:
                pass.Text(
                    Required("code"u8, "Its stable code: letters, digits and '-'."),
                    ref _code, item?.Unit.Code, TextLimits.Label);
                break;
            case 1:
                pass.Text(
                    Required("symbol"u8, "How it is written after a number: 张床位."),
                    ref _symbol, item?.Unit.Symbol, TextLimits.Word);
                break;
            case 2: pass.Wording(Optional("name"u8), ref _name, NameOf(item)); break;
            case 3:
                pass.Texts(
                    Optional("aliases"u8, "Other ways it is written."),
                    ref _aliases, item?.Unit.Aliases, TextLimits.Word);
                break;
            case 4:
                pass.Text(
                    Optional("dimension"u8,
                        "What it may be added to: \"count\" for a classifier of its own, or the code of a dimension such as "
                        + "ratio, mass, money:CNY, count:enterprise."),
                    ref _dimension, DimensionOf(item), TextLimits.Label);
                break;
            case 5:
                pass.Value<FactorValue, string?>(
                    Optional("factor"u8,
                        "The exact factor to the dimension's unit: \"1000\", \"2000/3\". Default 1. The units: ratio 倍, points "
                        + "个百分点, money:CNY 元, count:… one, mass 克, length 米, area 平方米, volume 立方米, duration 秒, calendar-duration "
                        + "个月, energy 焦, power 瓦, data 比特, standard-coal 吨标准煤, index 点. Better say it by \"is\"."),
                    ref _factor, FactorOf(item));
                break;
            case 6:
                pass.Place(ref _definitionOffset);
                pass.Value<UnitDefinition, UnitDefinition>(
                    Optional("is"u8, "The quantity that one of it is: 25公斤. In place of dimension and factor."),
                    ref _definition, UnitDefinition.Of(item));
                break;
            default: return false;
        }

        return true;
    }

    public readonly OwnUnit Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_definition.Figure is null == _dimension is null || (_definition.Figure is not null && _factor is not null))
            reader.Fault(start, CatalogErrors.UnitDefinedTwice);
        else if (_definition.Figure is { } figure && (figure.Bound != Bound.Exact || figure.IsRange || figure.Amount <= 0m))
            reader.Fault(_definitionOffset, CatalogErrors.BadUnitDefinition, figure.Literal);
        else
            return Make(ref reader, session, start);
        return new OwnUnit(Unit.One, null, default);
    }

    private readonly OwnUnit Make(ref LocatedReader reader, CatalogParseState session, int start)
    {
        try
        {
            return new OwnUnit(_definition.Figure is { } figure ? Defined(figure.Quantity) : WithFactor(), _name, session.Place)
            {
                Definition = _definition.Figure?.Literal,
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

    private static LocalizedText? NameOf(OwnUnit? own) =>
        own?.Name ?? (own?.Unit.EnglishName is { } english ? new LocalizedText(null, english) : null);

    private static string? DimensionOf(OwnUnit? own)
    {
        if (own?.Unit is not { Definition: null } unit)
            return null;
        return unit.Dimension.Code == "count:" + unit.Code ? "count" : unit.Dimension.Code;
    }

    private static string? FactorOf(OwnUnit? own) =>
        own?.Unit is { Definition: null } unit && unit.Factor != Rational.One ? unit.Factor.ToString() : null;
}
