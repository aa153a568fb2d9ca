using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class CompletionNotReconciledTests
{
    private const string Id = "IND3046";

    private const string Failing = """
        {
          "formatVersion": 1,
          "sources": [
            { "id": "plan", "title": "Plan of 2023", "publisher": "City", "published": "2023-01-20" },
            { "id": "report", "title": "Report on ten months", "publisher": "City", "published": "2023-11-20" }
          ],
          "subjects": [
            { "id": "city", "kind": "region", "name": { "zh": "示例市" } }
          ],
          "indicators": [
            { "id": "revenue", "name": { "zh": "一般公共预算收入" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "revenue", "subject": "city", "period": "2023-01-01/P10M", "value": "4465.6亿元", "source": "report" },
            { "indicator": "revenue", "subject": "city", "period": "2023-01-01/P10M", "transformation": { "kind": "completion" }, "value": "97.2%", "source": "report" }
          ],
          "targets": [
            { "id": "revenue-2023", "indicator": "revenue", "subject": "city", "due": "2023", "goal": "4800亿元以上", "source": "plan" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("implies a completion of 93.022–93.045%");
        found.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("4465.6", "4665.6", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Of_another_year_it_is_silent() =>
        Find(Failing.Replace("\"due\": \"2023\"", "\"due\": \"2025\"", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
