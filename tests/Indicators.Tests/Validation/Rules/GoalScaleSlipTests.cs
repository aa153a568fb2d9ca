namespace Indicators.Tests.Validation.Rules;

public class GoalScaleSlipTests
{
    private const string Id = "IND2004";

    [Fact]
    public void A_goal_in_万_too_much_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "12700万家", "baseline": { "period": "2022", "value": "6348家" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'12700万家' is about 10⁴（万） times away from '6348家'");

    [Fact]
    public void The_observation_of_the_base_period_counts_too() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2022 29129亿元"),
            RuleRun.Targets(
                """t gdp city 2027 | "goal": "4万元", "baseline": { "period": "2022" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("10⁸（亿）");

    [Fact]
    public void A_goal_ten_times_the_base_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "63480家", "baseline": { "period": "2022", "value": "6348家" }""")).Should().BeEmpty();

    [Fact]
    public void Without_a_base_nothing_is_compared() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "12700万家" """)).Should().BeEmpty();
}
