namespace Indicators.Tests.Validation.Rules;

public class IndicatorNeverUsedTests
{
    private const string Id = "IND1015";

    [Fact]
    public void An_indicator_without_figures_is_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "indicators": [ { "id": "gdp", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("Indicator 'gdp' is used by no observation");

    [Fact]
    public void The_parts_of_a_ratio_are_used() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" } } ], "indicators": [ { "id": "a", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "b", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "c", "name": { "zh": "指标" }, "unit": "亿元", "kind": "ratio", "direction": "increase", "numerator": "a", "denominator": "b" } ], "observations": [ { "indicator": "c", "subject": "city", "period": "2023", "value": "1亿元", "confidence": "recalled" } ] """).Should().BeEmpty();

    [Fact]
    public void What_a_share_is_taken_of_is_used() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" } } ], "indicators": [ { "id": "a", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "b", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" } ], "observations": [ { "indicator": "a", "subject": "city", "period": "2023", "transformation": { "kind": "share", "base": { "indicator": "b" } }, "value": "1%", "confidence": "recalled" } ] """).Should().BeEmpty();
}
