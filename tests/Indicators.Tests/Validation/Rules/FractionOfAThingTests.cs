namespace Indicators.Tests.Validation.Rules;

public class FractionOfAThingTests
{
    private const string Id = "IND2016";

    [Fact]
    public void A_goal_of_1_27_firms_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27家" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'1.27家' counts no whole number of things");

    [Fact]
    public void An_observation_of_half_a_firm_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2023 7565.5家")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("7565.5家");

    [Fact]
    public void A_scaled_count_may_have_decimals() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2023 0.7565万家")).Should().BeEmpty();

    [Fact]
    public void A_decimal_point_alone_is_no_fraction() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2023 7565.0家")).Should().BeEmpty();

    [Fact]
    public void Money_may_have_decimals() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2023 30145.79亿元")).Should().BeEmpty();
}
