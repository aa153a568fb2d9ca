using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class ContributionNotReconciledTests
{
    private const string Id = "IND3025";

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
            { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "industry", "name": { "zh": "工业增加值" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "gdp", "subject": "city", "period": "2022", "value": "1000.0亿元", "source": "report" },
            { "indicator": "industry", "subject": "city", "period": "2022", "value": "300.0亿元", "source": "report" },
            { "indicator": "gdp", "subject": "city", "period": "2023", "value": "1060.0亿元", "source": "report" },
            { "indicator": "industry", "subject": "city", "period": "2023", "value": "325.0亿元", "source": "report" },
            { "indicator": "industry", "subject": "city", "period": "2023", "transformation": { "kind": "contribution-points", "base": { "indicator": "gdp" } }, "value": "5.2个百分点", "source": "article" }
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
        Find(Failing.Replace("5.2个百分点", "2.5个百分点", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void No_other_rule_of_equations_speaks_of_it() =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(Failing)).Findings.Where(finding => finding.Id.StartsWith("IND30", StringComparison.Ordinal))
            .Select(finding => finding.Id).Distinct().Should().BeSubsetOf([Id]);

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
