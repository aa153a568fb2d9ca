namespace Indicators.Tests.Validation.Rules;

public class CumulativeGoalOfStateTests
{
    private const string Id = "IND4021";

    [Fact]
    public void A_cumulative_share_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t share city 2027 | "goal": { "cumulative": "30%" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'30%' in all, but 'share' (ratio) does not add up over time");

    [Fact]
    public void A_cumulative_flow_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t cars city 2027 | "goal": { "cumulative": "1000万辆" }""")).Should().BeEmpty();
}
