using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class PerHeadNotReconciledTests
{
    private const string Id = "IND3041";

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
            { "id": "population", "name": { "zh": "常住人口" }, "unit": "万人", "kind": "stock", "direction": "neutral" },
            { "id": "gdp-per-head", "name": { "zh": "人均地区生产总值" }, "unit": "元/人", "kind": "ratio", "direction": "increase", "numerator": "gdp", "denominator": "population" }
          ],
          "observations": [
            { "indicator": "gdp", "subject": "city", "period": "2023", "value": "4502.13亿元", "source": "report" },
            { "indicator": "population", "subject": "city", "period": "2022", "value": "367.2万人", "source": "report" },
            { "indicator": "population", "subject": "city", "period": "2023", "value": "373.1万人", "source": "report" },
            { "indicator": "gdp-per-head", "subject": "city", "period": "2023", "value": "129630元/人", "source": "report" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("write denominatorAt");
        found.Severity.Should().Be(DiagnosticSeverity.Information);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("129630", "121630", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Over_one_year_end_it_is_silent() =>
        Find(Failing.Replace("129630", "120668", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
