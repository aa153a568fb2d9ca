using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class DeflatorImplausibleTests
{
    private const string Id = "IND3040";

    private const string Failing = """
        {
          "formatVersion": 1,
          "sources": [
            { "id": "report", "title": "Communiqué of 2023", "publisher": "City", "published": "2024-03-20" }
          ],
          "subjects": [
            { "id": "city", "kind": "region", "name": { "zh": "示例市" } }
          ],
          "indicators": [
            { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "gdp", "subject": "city", "period": "2022", "value": "28576.05亿元", "source": "report" },
            { "indicator": "gdp", "subject": "city", "period": "2023", "value": "3014.58亿元", "source": "report" },
            { "indicator": "gdp", "subject": "city", "period": "2023", "transformation": { "kind": "growth-year", "basis": "real" }, "value": "6.1%", "source": "report" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("prices or scope changed by -90.1%, outside -15% – +15%");
        found.Severity.Should().Be(DiagnosticSeverity.Information);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("3014.58", "30145.79", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Nominal_growth_is_another_rule() =>
        Find(Failing.Replace("real", "nominal", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
