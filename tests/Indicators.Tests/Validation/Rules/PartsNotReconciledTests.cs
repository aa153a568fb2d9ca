using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class PartsNotReconciledTests
{
    private const string Id = "IND3021";

    private const string Failing = """
        {
          "formatVersion": 1,
          "sources": [
            { "id": "report", "title": "Report", "publisher": "City", "published": "2025-01-20" },
            { "id": "earlier", "title": "Earlier report", "publisher": "City", "published": "2024-01-20" }
          ],
          "subjects": [
            { "id": "city", "kind": "region", "name": { "zh": "示例市" } }
          ],
          "indicators": [
            { "id": "zones", "name": { "zh": "高新区数" }, "unit": "个", "kind": "stock", "direction": "increase" },
            { "id": "national", "name": { "zh": "国家高新区数" }, "unit": "个", "kind": "stock", "direction": "increase" },
            { "id": "municipal", "name": { "zh": "市级高新区数" }, "unit": "个", "kind": "stock", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "zones", "subject": "city", "period": "2023", "value": "16个", "source": "earlier" },
            { "indicator": "national", "subject": "city", "period": "2023", "value": "4个", "source": "report" },
            { "indicator": "municipal", "subject": "city", "period": "2023", "value": "13个", "source": "report" }
          ],
          "compositions": [
            { "id": "zones", "kind": "complete", "whole": { "indicator": "zones" }, "parts": [ { "indicator": "national" }, { "indicator": "municipal" } ] }
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
        Find(Failing.Replace("13个", "12个", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void No_other_rule_of_equations_speaks_of_it() =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(Failing)).Findings.Where(finding => finding.Id.StartsWith("IND30", StringComparison.Ordinal))
            .Select(finding => finding.Id).Distinct().Should().BeSubsetOf([Id]);

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
