namespace Indicators.Tests.Validation.Rules;

public class GrowthGoalImplausibleTests
{
    private const string Id = "IND4029";

    private static readonly string Seen = RuleRun.Observations("""gdp city 2022 2.6% | "transformation": "growth-year" """, """gdp city 2023 6.1% | "transformation": "growth-year" """);

    [Fact]
    public void A_lost_decimal_point_is_told() =>
        RuleRun.Find(Id, Seen, RuleRun.Targets("""t gdp city 2025 | "goal": { "averageGrowth": "65%" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("at most '6.1%', in 2023");

    [Fact]
    public void An_ambitious_goal_is_silent() =>
        RuleRun.Find(Id, Seen, RuleRun.Targets("""t gdp city 2025 | "goal": { "averageGrowth": "12%" }""")).Should().BeEmpty();

    [Fact]
    public void Without_a_history_nothing_is_said() =>
        RuleRun.Find(Id, RuleRun.Targets("""t gdp city 2025 | "goal": { "averageGrowth": "65%" }""")).Should().BeEmpty();
}
