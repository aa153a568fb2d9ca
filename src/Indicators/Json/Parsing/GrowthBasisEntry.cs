using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>The <c>growthBasis</c> of an indicator.</summary>
internal struct GrowthBasisEntry : IEntry<GrowthBasis>
{
    private PriceBasis? _price;
    private ScopeBasis? _scope;

    public static ObjectShape Shape { get; } = ObjectShape.Of<GrowthBasisEntry, GrowthBasis>("growthBasis");

    public bool Row<TPass>(ref TPass pass, int row, GrowthBasis item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.WordOrNone(Optional("price"u8), ref _price, item.Price, Vocabulary.PriceBases); break;
            case 1: pass.WordOrNone(Optional("scope"u8), ref _scope, item.Scope, Vocabulary.ScopeBases); break;
            default: return false;
        }

        return true;
    }

    public readonly GrowthBasis Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_price is null && _scope is null)
            reader.Fault(start, CatalogErrors.NothingStated, Shape.Title, Shape.Listed());
        return new GrowthBasis(_price, _scope);
    }
}
