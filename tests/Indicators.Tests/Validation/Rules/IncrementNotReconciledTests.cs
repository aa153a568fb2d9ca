using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class IncrementNotReconciledTests
{
    private const string Id = "IND3007";

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
            { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "gdp", "subject": "city", "period": "2022", "value": "28576亿元", "source": "report" },
            { "indicator": "gdp", "subject": "city", "period": "2023", "value": "30146亿元", "source": "report" },
            { "indicator": "gdp", "subject": "city", "period": "2023", "transformation": { "kind": "difference", "base": { "period": "2022" } }, "value": "5170亿元", "source": "article" }
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
        Find(Failing.Replace("5170亿元", "1570亿元", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void No_other_rule_of_equations_speaks_of_it() =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(Failing)).Findings.Where(finding => finding.Id.StartsWith("IND30", StringComparison.Ordinal))
            .Select(finding => finding.Id).Distinct().Should().BeSubsetOf([Id]);

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
