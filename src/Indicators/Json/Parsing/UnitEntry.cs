namespace Indicators.Json;

/// <summary>Reads an element of <c>units</c>.</summary>
internal struct UnitEntry : IObjectReader<OwnUnit>
{
    private string? _code;
    private string? _symbol;
    private LocalizedText? _name;
    private List<string>? _aliases;
    private string? _dimension;
    private string? _factor;

    public static ObjectShape Shape { get; } = new("unit", "code!", "symbol!", "name", "aliases", "dimension!", "factor");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case 0: _code = reader.ReadString(TextLimits.Label); break;
            case 1: _symbol = reader.ReadString(TextLimits.Word); break;
            case 2: _name = CatalogParseState.ReadText(ref reader); break;
            case 3: _aliases = CatalogParseState.ReadStrings(ref reader, TextLimits.Word); break;
            case 4: _dimension = reader.ReadString(TextLimits.Label); break;
            default: _factor = ReadFactor(ref reader); break;
        }
    }

    public readonly OwnUnit Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        try
        {
            Dimension dimension = _dimension == "count" ? Dimension.Count(_code!) : Dimension.Parse(_dimension!);
            Rational? factor = _factor is null ? null : Rational.TryParse(_factor, out Rational value) ? value : null;
            Unit unit = Unit.Create(_code!, _symbol!, dimension, factor, _name?.En, _name?.En, _aliases);
            return new OwnUnit(unit, _name, session.Place);
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            // The message of an ArgumentException goes on with the name of the parameter, which is not in the file.
            reader.Fault(start, CatalogErrors.UnitRefused, refusal.Message.Split(" (Parameter", 2)[0]);
            return new OwnUnit(Unit.One, null, default);
        }
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
