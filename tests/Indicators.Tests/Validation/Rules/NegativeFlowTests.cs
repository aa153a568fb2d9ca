using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class NegativeFlowTests
{
    private const string Id = "IND3061";

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
            { "id": "cars", "name": { "zh": "汽车产量" }, "unit": "万辆", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "cars", "subject": "city", "period": "2022", "value": "112.5万辆", "source": "report" },
            { "indicator": "cars", "subject": "city", "period": "2023", "value": "-121.4万辆", "source": "report" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("does not say whether a flow can be");
        found.Severity.Should().Be(DiagnosticSeverity.Information);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("-121.4", "121.4", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void A_net_amount_is_silent() =>
        Find(Failing.Replace("\"kind\": \"flow\"", "\"kind\": \"flow\", \"sign\": \"any\"", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
