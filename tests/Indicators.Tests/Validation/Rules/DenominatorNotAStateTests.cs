namespace Indicators.Tests.Validation.Rules;

public class DenominatorNotAStateTests
{
    private const string Id = "IND2020";

    [Theory]
    [InlineData("\"numerator\": \"gdp\", \"denominator\": \"cars\"", "cars")]
    [InlineData("\"numerator\": \"gdp\"", "—")]
    public void A_denominator_that_is_no_state_is_found(string parts, string named) =>
        RuleRun.FindInWhole(Id, Ratio(parts)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain($"takes its denominator year-end, but its denominator ({named}) is no state on a day");

    [Fact]
    public void A_stock_is_silent() =>
        RuleRun.FindInWhole(Id, Ratio("\"numerator\": \"gdp\", \"denominator\": \"people\"")).Should().BeEmpty();

    private static string Ratio(string parts) =>
        $$"""
        "indicators": [
          { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
          { "id": "cars", "name": { "zh": "汽车产量" }, "unit": "辆", "kind": "flow", "direction": "increase" },
          { "id": "people", "name": { "zh": "常住人口" }, "unit": "万人", "kind": "stock", "direction": "neutral" },
          { "id": "ratio", "name": { "zh": "比值" }, "unit": "元/人", "kind": "ratio", "direction": "increase", {{parts}}, "denominatorAt": "year-end" } ]
        """;
}
