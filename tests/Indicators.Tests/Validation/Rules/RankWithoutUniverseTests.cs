namespace Indicators.Tests.Validation.Rules;

public class RankWithoutUniverseTests
{
    private const string Id = "IND4024";

    [Fact]
    public void A_rank_among_nobody_is_told() =>
        RuleRun.Find(Id, RuleRun.Targets("""t firms city 2025 | "goal": { "rank": 10 }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("does not say who is ranked").And.Contain("\"universe\": \"cn-cities\"");

    [Fact]
    public void A_rank_in_a_universe_is_silent() =>
        RuleRun.Find(Id, RuleRun.Targets("""t firms city 2025 | "goal": { "rank": 10, "universe": "cn-cities" }""")).Should().BeEmpty();

    [Fact]
    public void A_rank_of_a_series_of_ranks_is_silent() =>
        RuleRun.Find(Id, RuleRun.Targets("""t firms city 2025 | "goal": { "rank": 10 }, "transformation": { "kind": "rank", "universe": "cn-cities" }""")).Should().BeEmpty();
}
