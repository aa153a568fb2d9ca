using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class ConflictOfOneDayTests
{
    private const string Id = "IND3002";

    private const string Failing = """
        {
          "formatVersion": 1,
          "sources": [
            { "id": "report", "title": "Report", "publisher": "City", "published": "2025-01-20" },
            { "id": "daily", "title": "Article", "publisher": "Daily", "published": "2025-01-20" }
          ],
          "subjects": [
            { "id": "city", "kind": "region", "name": { "zh": "示例市" } }
          ],
          "indicators": [
            { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "firms", "subject": "city", "period": "2023", "value": "7565家", "source": "report" },
            { "indicator": "firms", "subject": "city", "period": "2023", "value": "7656家", "source": "daily" }
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
        Find(Failing.Replace("7656家", "0.757万家", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void No_other_rule_of_equations_speaks_of_it() =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(Failing)).Findings.Where(finding => finding.Id.StartsWith("IND30", StringComparison.Ordinal))
            .Select(finding => finding.Id).Distinct().Should().BeSubsetOf([Id]);

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
