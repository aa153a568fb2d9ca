namespace Indicators.Tests.Validation.Rules;

public class RegionExceedsParentTests
{
    private const string Id = "IND3059";

    [Fact]
    public void A_district_above_its_city_is_found() =>
        RuleRun.Find(Id, RuleRun.Observations("gdp city 2024 1702亿元", "gdp east 2024 5013亿元")).Should().ContainSingle()
            .Which.ToText(Language.Chinese).Should().Be("gdp@east：2024的“5013亿元”大于上级“city”的“1702亿元”。下级不会大于上级，请核对数值、单位与隶属关系。");

    [Theory]
    [InlineData("gdp city 2024 5013亿元", "gdp east 2024 1702亿元")]
    [InlineData("gdp city 2024 1702亿元", "gdp east 2023 5013亿元")]
    [InlineData("gdp city 2024 超1702亿元", "gdp east 2024 5013亿元")]
    [InlineData("gdp city 2024 1700亿元", "gdp east 2024 1703亿元")]
    [InlineData("gdp cn 2024 1亿元", "cars city 2024 5013辆")]
    [InlineData("share city 2024 30%", "share east 2024 60%")]
    public void What_can_hold_is_silent(string one, string other) =>
        RuleRun.Find(Id, RuleRun.Observations(one, other)).Should().BeEmpty();

    [Fact]
    public void A_state_is_compared_on_its_day() =>
        RuleRun.Find(Id, RuleRun.Observations("firms city 2024-12-31 1702家", "firms east 2024 5013家")).Should().ContainSingle();

    [Fact]
    public void What_a_composition_declares_is_left_to_it() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations("gdp city 2024 1702亿元", "gdp east 2024 5013亿元"),
            """ "compositions": [ { "id": "areas", "kind": "overlapping", "whole": { "indicator": "gdp", "subject": "city" }, "parts": [ { "subject": "east" } ] } ] """).Should().BeEmpty();
}
