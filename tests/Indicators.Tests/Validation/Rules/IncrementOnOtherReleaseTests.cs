using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class IncrementOnOtherReleaseTests
{
    private const string Id = "IND3037";

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
            { "id": "investment", "name": { "zh": "固定资产投资" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "investment", "subject": "city", "period": "2022", "value": "4194.09亿元", "source": "earlier" },
            { "indicator": "investment", "subject": "city", "period": "2023", "value": "4232.22亿元", "source": "report" },
            { "indicator": "investment", "subject": "city", "period": "2023", "transformation": { "kind": "difference", "base": { "period": "2022" } }, "value": "139.16亿元", "source": "report" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("implies a base of 4093.06亿元 for 2022");
        found.Severity.Should().Be(DiagnosticSeverity.Information);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("139.16", "38.13", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void In_one_source_it_is_another_rule() =>
        Find(Failing.Replace("\"source\": \"earlier\"", "\"source\": \"report\"", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
