namespace Indicators.Tests.Validation.Rules;

public class GoalOutOfRangeTests
{
    private const string Id = "IND4019";

    [Fact]
    public void A_share_above_the_whole_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t share city 2027 | "goal": "280%" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'280%' lies outside what is possible (0%–100%)");

    [Fact]
    public void The_whole_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t share city 2027 | "goal": "100%" """)).Should().BeEmpty();

    [Fact]
    public void A_fall_by_more_than_everything_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t emissions city 2027 | "goal": { "changeBy": "-130%" }, "baseline": { "period": "2022" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("≥ −100%");

    [Fact]
    public void A_doubling_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t gdp city 2027 | "goal": { "changeBy": "130%" }, "baseline": { "period": "2022" }""")).Should().BeEmpty();
}
