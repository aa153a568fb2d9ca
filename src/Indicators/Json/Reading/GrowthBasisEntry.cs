namespace Indicators.Json;

/// <summary>Reads the <c>growthBasis</c> of an indicator.</summary>
internal struct GrowthBasisEntry : IObjectReader<GrowthBasis>
{
    private PriceBasis? _price;
    private ScopeBasis? _scope;

    public static ObjectShape Shape { get; } = new("growthBasis", "price", "scope");

    public void Take(ref LocatedReader reader, ReadSession session, int property)
    {
        if (property == 0)
            _price = ReadSession.ReadWord(ref reader, Vocabulary.PriceBases);
        else
            _scope = ReadSession.ReadWord(ref reader, Vocabulary.ScopeBases);
    }

    public readonly GrowthBasis Build(ref LocatedReader reader, ReadSession session, int start)
    {
        if (_price is null && _scope is null)
            reader.Fault(start, CatalogErrors.NothingStated, Shape.Title, Shape.Listed());
        return new GrowthBasis(_price, _scope);
    }
}
