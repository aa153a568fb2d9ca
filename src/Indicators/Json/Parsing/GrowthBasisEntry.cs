namespace Indicators.Json;

/// <summary>Reads the <c>growthBasis</c> of an indicator.</summary>
internal struct GrowthBasisEntry : IObjectReader<GrowthBasis>
{
    private PriceBasis? _price;
    private ScopeBasis? _scope;

    public static ObjectShape Shape { get; } = new("growthBasis", "price", "scope");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        if (property == 0)
            _price = CatalogParseState.ReadWord(ref reader, Vocabulary.PriceBases);
        else
            _scope = CatalogParseState.ReadWord(ref reader, Vocabulary.ScopeBases);
    }

    public readonly GrowthBasis Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_price is null && _scope is null)
            reader.Fault(start, CatalogErrors.NothingStated, Shape.Title, Shape.Listed());
        return new GrowthBasis(_price, _scope);
    }
}
