using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class GrowthOutsidePartsTests
{
    private const string Id = "IND3042";

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
            { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "agriculture", "name": { "zh": "农业增加值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "industry", "name": { "zh": "工业增加值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "services", "name": { "zh": "服务业增加值" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "gdp", "subject": "city", "period": "2023", "transformation": { "kind": "growth-year", "basis": "real" }, "value": "6.1%", "source": "report" },
            { "indicator": "agriculture", "subject": "city", "period": "2023", "transformation": { "kind": "growth-year", "basis": "real" }, "value": "4.6%", "source": "report" },
            { "indicator": "industry", "subject": "city", "period": "2023", "transformation": { "kind": "growth-year", "basis": "real" }, "value": "5.2%", "source": "report" },
            { "indicator": "services", "subject": "city", "period": "2023", "transformation": { "kind": "growth-year", "basis": "real" }, "value": "5.9%", "source": "report" }
          ],
          "compositions": [
            { "id": "sectors", "kind": "complete", "whole": { "indicator": "gdp" }, "parts": [ { "indicator": "agriculture" }, { "indicator": "industry" }, { "indicator": "services" } ] }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("the parts grew by 4.6%, 5.2%, 5.9%, so the whole by 4.5–6%");
        found.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("6.1%", "5.6%", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void At_the_edge_of_rounding_it_is_silent() =>
        Find(Failing.Replace("6.1%", "6.0%", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
