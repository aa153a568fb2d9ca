using Indicators;
using Indicators.Json;
using Indicators.Validation;

IndicatorCatalog catalog = CatalogReader.Parse("""{ "formatVersion": 1 }""");
return Figure.Parse("6200亿元").In("万元").Amount == 62000000m && CatalogValidator.Standard.Validate(catalog).IsClean ? 0 : 1;
