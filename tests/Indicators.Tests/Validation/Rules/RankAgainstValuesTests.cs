using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class RankAgainstValuesTests
{
    private const string Id = "IND3048";

    private const string Failing = """
        {
          "formatVersion": 1,
          "sources": [
            { "id": "report", "title": "Communiqué of 2023", "publisher": "City", "published": "2024-03-20" }
          ],
          "subjects": [
            { "id": "province", "kind": "region", "name": { "zh": "示例省" } },
            { "id": "east", "kind": "region", "name": { "zh": "东市" }, "parent": "province" },
            { "id": "west", "kind": "region", "name": { "zh": "西市" }, "parent": "province" },
            { "id": "north", "kind": "region", "name": { "zh": "北市" }, "parent": "province" }
          ],
          "indicators": [
            { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "gdp", "subject": "east", "period": "2023", "value": "4005.2亿元", "source": "report" },
            { "indicator": "gdp", "subject": "west", "period": "2023", "value": "3120.7亿元", "source": "report" },
            { "indicator": "gdp", "subject": "north", "period": "2023", "value": "2218.4亿元", "source": "report" },
            { "indicator": "gdp", "subject": "east", "period": "2023", "transformation": { "kind": "rank", "universe": "province/cities" }, "value": "第1", "source": "report" },
            { "indicator": "gdp", "subject": "west", "period": "2023", "transformation": { "kind": "rank", "universe": "province/cities" }, "value": "第3", "source": "report" },
            { "indicator": "gdp", "subject": "north", "period": "2023", "transformation": { "kind": "rank", "universe": "province/cities" }, "value": "第2", "source": "report" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("(gdp@north) at '第2' with '2218.4亿元'");
        found.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("3120.7", "1120.7", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Within_rounding_it_is_silent() =>
        Find(Failing.Replace("2218.4亿元", "3120亿元", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
