using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class NegativeMoneyTests
{
    private const string Id = "IND3062";

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
            { "id": "investment", "name": { "zh": "固定资产投资" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "investment", "subject": "city", "period": "2022", "value": "-10.2亿元", "source": "report" },
            { "indicator": "investment", "subject": "city", "period": "2023", "value": "-25.6亿元", "source": "report" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("means money below zero (2 in all)");
        found.Severity.Should().Be(DiagnosticSeverity.Information);
    }

    [Fact]
    public void Positive_it_is_silent() =>
        Find(Failing.Replace("\"-", "\"", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Declared_it_is_silent() =>
        Find(Failing.Replace("\"kind\": \"flow\"", "\"kind\": \"flow\", \"sign\": \"any\"", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Declared_never_to_be_it_is_another_rule() =>
        Find(Failing.Replace("\"kind\": \"flow\"", "\"kind\": \"flow\", \"sign\": \"never-negative\"", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
