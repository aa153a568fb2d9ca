using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class GrowthNotReconciledTests
{
    private const string Id = "IND3005";

    private const string Failing = """
        {
          "formatVersion": 1,
          "sources": [
            { "id": "report", "title": "Report", "publisher": "City", "published": "2025-01-20" },
            { "id": "article", "title": "Article", "publisher": "City", "published": "2025-02-10" }
          ],
          "subjects": [
            { "id": "city", "kind": "region", "name": { "zh": "示例市" } }
          ],
          "indicators": [
            { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "firms", "subject": "city", "period": "2022", "value": "6348家", "source": "report" },
            { "indicator": "firms", "subject": "city", "period": "2023", "value": "7565家", "source": "report" },
            { "indicator": "firms", "subject": "city", "period": "2023", "transformation": "growth-year", "value": "36.1%", "source": "article" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese));
        found.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("36.1%", "19.2%", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void No_other_rule_of_equations_speaks_of_it() =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(Failing)).Findings.Where(finding => finding.Id.StartsWith("IND30", StringComparison.Ordinal))
            .Select(finding => finding.Id).Distinct().Should().BeSubsetOf([Id]);

    [Fact]
    public void Money_whose_prices_nobody_declares_is_not_called_wrong_even_within_one_source()
    {
        string money = Failing.Replace("家", "亿元", StringComparison.Ordinal).Replace("\"stock\"", "\"flow\"", StringComparison.Ordinal)
            .Replace("\"article\" }", "\"report\" }", StringComparison.Ordinal);
        Find(money).Should().ContainSingle().Which.ToText(Language.English).Should().Contain("cannot be reconciled");
        const string Direction = "\"direction\": \"increase\"";
        string atCurrentPrices = money.Replace(Direction, Direction + ", \"growthBasis\": { \"price\": \"current\" }", StringComparison.Ordinal);
        Find(atCurrentPrices).Should().BeEmpty();
        CatalogValidator.Standard.Validate(CatalogReader.Parse(atCurrentPrices)).Of(DiagnosticSeverity.Error).Should().ContainSingle(finding => finding.Id == "IND3004");
        CatalogValidator.Standard.Validate(CatalogReader.Parse(money.Replace(Direction, Direction + ", \"growthBasis\": { \"price\": \"constant\" }", StringComparison.Ordinal)))
            .IsClean.Should().BeTrue();
    }

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
