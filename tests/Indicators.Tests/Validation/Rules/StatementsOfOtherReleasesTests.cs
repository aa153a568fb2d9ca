using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class StatementsOfOtherReleasesTests
{
    private const string Id = "IND3039";

    private const string Failing = """
        {
          "formatVersion": 1,
          "sources": [
            { "id": "earlier", "title": "Communiqué of 2022", "publisher": "City", "published": "2023-03-20" },
            { "id": "report", "title": "Communiqué of 2023", "publisher": "City", "published": "2024-03-20" }
          ],
          "subjects": [
            { "id": "city", "kind": "region", "name": { "zh": "示例市" } }
          ],
          "indicators": [
            { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "industry", "name": { "zh": "工业增加值" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "gdp", "subject": "city", "period": "2023", "value": "295.4亿元", "source": "report" },
            { "indicator": "gdp", "subject": "city", "period": "2023", "transformation": "growth-year", "value": "7.7%", "source": "report" },
            { "indicator": "industry", "subject": "city", "period": "2023", "value": "24.4亿元", "source": "report" },
            { "indicator": "industry", "subject": "city", "period": "2023", "transformation": "growth-year", "value": "3.3%", "source": "report" },
            { "indicator": "industry", "subject": "city", "period": "2022", "transformation": { "kind": "share", "base": { "indicator": "gdp" } }, "value": "9.4%", "source": "earlier" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("Several releases say it");
        found.Severity.Should().Be(DiagnosticSeverity.Information);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("9.4%", "8.6%", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void In_one_source_it_is_another_rule() =>
        Find(Failing.Replace("\"source\": \"earlier\"", "\"source\": \"report\"", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
