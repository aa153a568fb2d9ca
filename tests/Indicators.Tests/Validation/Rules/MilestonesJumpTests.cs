namespace Indicators.Tests.Validation.Rules;

public class MilestonesJumpTests
{
    private const string Id = "IND4005";

    [Fact]
    public void A_milestone_behind_the_one_before_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "path": [ { "period": "2024", "value": "1.1万家" }, { "period": "2025", "value": "1万家" } ]""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'1.1万家' for 2024, and then '1万家' for 2025");

    [Fact]
    public void A_milestone_beyond_the_goal_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "path": [ { "period": "2024", "value": "0.9万家" }, { "period": "2025", "value": "1.3万家" } ]""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("and then '1.27万家' for 2027");

    [Fact]
    public void A_way_forward_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "path": [ { "period": "2024", "value": "0.9万家" }, { "period": "2025", "value": "1万家" } ]""")).Should().BeEmpty();

    [Fact]
    public void A_way_down_is_silent_where_less_is_progress() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t energy city 2027 | "goal": "0.3吨标准煤/万元", "path": [ { "period": "2024", "value": "0.5吨标准煤/万元" }, { "period": "2025", "value": "0.4吨标准煤/万元" } ]""")).Should().BeEmpty();

    [Fact]
    public void A_level_way_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1万家", "path": [ { "period": "2024", "value": "1万家" }, { "period": "2025", "value": "1万家" } ]""")).Should().BeEmpty();
}
