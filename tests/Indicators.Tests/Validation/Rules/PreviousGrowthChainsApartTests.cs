using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class PreviousGrowthChainsApartTests
{
    private const string Id = "IND3045";

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
            { "id": "output", "name": { "zh": "用电量" }, "unit": "亿千瓦时", "kind": "flow", "direction": "increase" }
          ],
          "observations": [
            { "indicator": "output", "subject": "city", "period": "2023-01", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "0.8%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-02", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "-0.5%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-03", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "-0.3%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-04", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "-0.1%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-05", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "-0.2%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-06", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "-0.2%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-07", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "0.2%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-08", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "0.3%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-09", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "0.2%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-10", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "-0.1%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-11", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "-0.5%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-12", "transformation": { "kind": "growth-previous", "seasonallyAdjusted": true }, "value": "0.1%", "source": "report" },
            { "indicator": "output", "subject": "city", "period": "2023-12", "transformation": "growth-year", "value": "3.5%", "source": "report" }
          ]
        }
        """;

    [Fact]
    public void It_is_found_once_in_both_languages()
    {
        Finding found = Find(Failing).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese)).And.Contain("adjusted for the season");
        found.Severity.Should().Be(DiagnosticSeverity.Information);
    }

    [Fact]
    public void Put_right_it_is_silent() =>
        Find(Failing.Replace("3.5%", "-0.3%", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Twelve_rounded_months_allow_six_tenths() =>
        Find(Failing.Replace("3.5%", "0.3%", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Finding> Find(string catalog) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == Id);
}
