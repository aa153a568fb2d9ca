using Indicators;
using Indicators.Json;
using Indicators.Samples.Recipes;
using Indicators.Validation;

// A catalogue in which one figure has no source; an office wants to hear of it.
IndicatorCatalog catalog = CatalogReader.Parse("""
    {
      "formatVersion": 1,
      "sources": [ { "id": "bulletin", "title": "统计公报", "publisher": "示例市统计局", "published": "2024-03-01" } ],
      "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市", "en": "Example City" } } ],
      "indicators": [ { "id": "firms", "name": { "zh": "企业数", "en": "Firms" }, "unit": "家", "kind": "stock", "direction": "increase" } ],
      "observations": [
        { "indicator": "firms", "subject": "city", "period": "2022", "value": "6348家", "source": "bulletin" },
        { "indicator": "firms", "subject": "city", "period": "2023", "value": "7565家" } ]
    }
    """);
CatalogValidator validator = CatalogValidator.Standard.With(new EveryFigureHasASource());
foreach (Finding finding in validator.Validate(catalog).Findings.Where(finding => finding.Id == "OFFICE01"))
{
    Console.WriteLine(finding.ToText(Language.Chinese));
    Console.WriteLine(finding);
}
