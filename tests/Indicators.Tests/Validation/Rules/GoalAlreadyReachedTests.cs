namespace Indicators.Tests.Validation.Rules;

public class GoalAlreadyReachedTests
{
    private const string Id = "IND4003";

    [Fact]
    public void A_goal_behind_the_baseline_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "超过5000家", "baseline": { "period": "2022", "value": "6348家" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'超过5000家' had been reached when it was set: 2022 has '6348家'");

    [Fact]
    public void A_goal_ahead_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "超过7000家", "baseline": { "period": "2022", "value": "6348家" }""")).Should().BeEmpty();

    [Fact]
    public void What_was_known_when_it_was_stated_counts() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2023 7565家 | "source": "report-2023" """),
            RuleRun.Targets(
                """t firms city 2027 | "goal": "7000家", "source": "daily" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("2023 has '7565家'");

    [Fact]
    public void What_became_known_later_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2023 7565家 | "source": "report-2024" """),
            RuleRun.Targets(
                """t firms city 2027 | "goal": "7000家", "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void A_floor_may_be_held() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "5000家以上", "baseline": { "period": "2022", "value": "6348家" }""")).Should().BeEmpty();

    [Fact]
    public void A_yearly_goal_may_be_held() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "5000家", "evaluate": "each-year", "baseline": { "period": "2022", "value": "6348家" }""")).Should().BeEmpty();

    [Fact]
    public void Downwards_a_higher_goal_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t energy city 2027 | "goal": "0.5吨标准煤/万元", "baseline": { "period": "2022", "value": "0.41吨标准煤/万元" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("had been reached");

    [Fact]
    public void A_rounded_baseline_may_lie_below() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "6310家", "baseline": { "period": "2022", "value": "0.63万家" }""")).Should().BeEmpty();

    [Fact]
    public void A_flow_of_the_year_may_have_been_more_before() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t cars city 2027 | "goal": "200万辆左右", "baseline": { "period": "2026", "value": "232.5万辆" }""")).Should().BeEmpty();

    [Fact]
    public void A_flow_that_was_twice_as_much_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t cars city 2027 | "goal": "20万辆", "baseline": { "period": "2026", "value": "232.5万辆" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("2026 has '232.5万辆'");

    [Fact]
    public void The_months_of_a_flow_are_no_year() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2023-S1 121万辆 | "source": "report-2023" """),
            RuleRun.Targets(
                """t cars city 2027 | "goal": "100万辆", "source": "daily" """)).Should().BeEmpty();
}
