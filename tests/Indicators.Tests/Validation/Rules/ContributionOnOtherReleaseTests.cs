using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class ContributionOnOtherReleaseTests
{
    private const string Id = "IND3038";

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
            { "indicator": "industry", "subject": "city", "period": "2022", "value": "300.0亿元", "source": "earlier" },
            { "indicator": "gdp", "subject": "city", "period": "2022", "value": "1000.0亿元", "source": "earlier" },
            { "indicator": "industry", "subject": "city", "period": "2023", "value": "325.0亿元", "source": "report" },
            { "indicator": "gdp", "subject": "city", "period": "2023", "value": "1060.0亿元", "source": "report" },
            { "indicator": "industry", "subject": "city", "period": "2023", "transformation": { "kind": "contribution-points", "base": { "indicator": "gdp" } }, "value": "5.2个百分点", "source": "report" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("imply 2.489–2.511个百分点");
        found.Severity.Should().Be(DiagnosticSeverity.Information);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("5.2个", "2.5个", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void In_one_source_it_is_another_rule() =>
        Find(Failing.Replace("\"source\": \"earlier\"", "\"source\": \"report\"", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
