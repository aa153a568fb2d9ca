using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class SharesNotReconciledTests
{
    private const string Id = "IND3019";

    private const string Failing = """
        {
          "formatVersion": 1,
          "sources": [
            { "id": "report", "title": "Report", "publisher": "City", "published": "2025-01-20" },
            { "id": "earlier", "title": "Earlier report", "publisher": "City", "published": "2024-01-20" }
          ],
          "subjects": [
            { "id": "city", "kind": "region", "name": { "zh": "示例市" } }
          ],
          "indicators": [
            { "id": "primary", "name": { "zh": "第一产业增加值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "secondary", "name": { "zh": "第二产业增加值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "tertiary", "name": { "zh": "第三产业增加值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "primary", "subject": "city", "period": "2023", "transformation": { "kind": "share", "base": { "indicator": "gdp" } }, "value": "6.7%", "source": "earlier" },
            { "indicator": "secondary", "subject": "city", "period": "2023", "transformation": { "kind": "share", "base": { "indicator": "gdp" } }, "value": "38.9%", "source": "report" },
            { "indicator": "tertiary", "subject": "city", "period": "2023", "transformation": { "kind": "share", "base": { "indicator": "gdp" } }, "value": "64.4%", "source": "report" }
          ],
          "compositions": [
            { "id": "sectors", "kind": "complete", "whole": { "indicator": "gdp" }, "parts": [ { "indicator": "primary" }, { "indicator": "secondary" }, { "indicator": "tertiary" } ] }
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
        Find(Failing.Replace("64.4%", "54.4%", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void No_other_rule_of_equations_speaks_of_it() =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(Failing)).Findings.Where(finding => finding.Id.StartsWith("IND30", StringComparison.Ordinal))
            .Select(finding => finding.Id).Distinct().Should().BeSubsetOf([Id]);

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
