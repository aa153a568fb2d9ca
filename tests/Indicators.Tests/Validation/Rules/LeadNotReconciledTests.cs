using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class LeadNotReconciledTests
{
    private const string Id = "IND3047";

    private const string Failing = """
        {
          "formatVersion": 1,
          "sources": [
            { "id": "report", "title": "Report on ten months", "publisher": "City", "published": "2023-11-20" }
          ],
          "subjects": [
            { "id": "city", "kind": "region", "name": { "zh": "示例市" } }
          ],
          "indicators": [
            { "id": "revenue", "name": { "zh": "一般公共预算收入" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "revenue", "subject": "city", "period": "2023-01-01/P10M", "transformation": { "kind": "completion" }, "value": "97.2%", "source": "report" },
            { "indicator": "revenue", "subject": "city", "period": "2023-01-01/P10M", "transformation": { "kind": "lead" }, "value": "18.3个百分点", "source": "report" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("implies a lead of 13.76–13.97个百分点");
        found.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("18.3个", "13.8个", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void The_schedule_to_one_decimal_is_silent() =>
        Find(Failing.Replace("18.3个", "13.9个", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
