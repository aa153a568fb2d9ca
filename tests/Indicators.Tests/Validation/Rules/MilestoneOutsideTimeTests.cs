namespace Indicators.Tests.Validation.Rules;

public class MilestoneOutsideTimeTests
{
    private const string Id = "IND4004";

    [Fact]
    public void A_milestone_after_the_due_date_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "path": [ { "period": "2025", "value": "1万家" }, { "period": "2028", "value": "1.2万家" } ]""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the milestone of 2028 does not lie between");

    [Fact]
    public void A_milestone_at_the_baseline_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2022" }, "path": [ { "period": "2022", "value": "0.6万家" }, { "period": "2025", "value": "1万家" } ]""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the milestone of 2022");

    [Fact]
    public void Milestones_up_to_the_due_date_are_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2022" }, "path": [ { "period": "2023", "value": "0.7万家" }, { "period": "2027", "value": "1.27万家" } ]""")).Should().BeEmpty();
}
