namespace Indicators.Tests.Validation.Rules;

public class ReferenceOfOtherDimensionTests
{
    private const string Id = "IND4027";

    [Fact]
    public void Growth_beside_a_level_is_told() =>
        RuleRun.Find(Id, RuleRun.Targets("""t gdp city 2025 | "transformation": "growth-year", "goal": { "relativeTo": { "indicator": "firms", "transformation": "level" }, "relation": "above" }"""))
            .Should().ContainSingle().Which.ToText(Language.Chinese).Should().Contain("firms@city");

    [Fact]
    public void Growth_beside_growth_is_silent() =>
        RuleRun.Find(Id, RuleRun.Targets("""t gdp city 2025 | "transformation": "growth-year", "goal": { "relativeTo": { "indicator": "firms", "transformation": "growth-year" }, "relation": "above" }"""))
            .Should().BeEmpty();

    [Fact]
    public void The_level_of_another_subject_is_silent() =>
        RuleRun.Find(Id, RuleRun.Targets("""t gdp city 2025 | "goal": { "relativeTo": { "indicator": "gdp", "subject": "east" }, "relation": "above" }""")).Should().BeEmpty();
}
