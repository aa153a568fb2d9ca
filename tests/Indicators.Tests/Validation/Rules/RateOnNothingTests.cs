namespace Indicators.Tests.Validation.Rules;

public class RateOnNothingTests
{
    private const string Id = "IND3060";

    [Fact]
    public void Growth_on_nothing_is_told() =>
        RuleRun.Find(Id, RuleRun.Observations("cars city 2022 0辆", """cars city 2023 12.5% | "transformation": "growth-year" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("there is no rate on nothing");

    [Fact]
    public void Growth_since_a_year_of_nothing_is_told() =>
        RuleRun.Find(Id, RuleRun.Observations("cars city 2020 0辆", """cars city 2023 12.5% | "transformation": { "kind": "growth-since", "base": { "period": "2020" } }"""))
            .Should().ContainSingle();

    [Fact]
    public void A_ratio_over_nothing_is_told() =>
        RuleRun.FindInWhole(
            Id,
            """
            "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
            "indicators": [
              { "id": "a", "name": { "zh": "甲" }, "unit": "家", "kind": "stock", "direction": "increase" },
              { "id": "b", "name": { "zh": "乙" }, "unit": "家", "kind": "stock", "direction": "increase" },
              { "id": "r", "name": { "zh": "比" }, "unit": "%", "kind": "ratio", "direction": "increase", "numerator": "a", "denominator": "b" } ],
            "observations": [
              { "indicator": "b", "subject": "city", "period": "2023", "value": "0家" },
              { "indicator": "r", "subject": "city", "period": "2023", "value": "12%" } ]
            """).Should().ContainSingle();

    [Fact]
    public void Growth_on_little_is_silent() =>
        RuleRun.Find(Id, RuleRun.Observations("cars city 2022 1辆", """cars city 2023 12.5% | "transformation": "growth-year" """)).Should().BeEmpty();
}
