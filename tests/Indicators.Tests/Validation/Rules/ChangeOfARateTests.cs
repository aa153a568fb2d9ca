namespace Indicators.Tests.Validation.Rules;

public class ChangeOfARateTests
{
    private const string Id = "IND4026";

    [Theory]
    [InlineData("{ \"multiplyBy\": \"2\" }")]
    [InlineData("{ \"changeBy\": \"3%\" }")]
    public void A_multiple_or_a_change_in_percent_of_a_growth_rate_is_told(string goal) =>
        RuleRun.Find(Id, RuleRun.Targets($"""t gdp city 2025 | "transformation": "growth-year", "goal": {goal}, "baseline": {"{"} "period": "2020" {"}"}""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("growth-year");

    [Theory]
    [InlineData("\"8%\"")]
    [InlineData("{ \"changeBy\": \"3个百分点\" }")]
    public void A_rate_to_be_reached_or_points_are_silent(string goal) =>
        RuleRun.Find(Id, RuleRun.Targets($"""t gdp city 2025 | "transformation": "growth-year", "goal": {goal}, "baseline": {"{"} "period": "2020" {"}"}""")).Should().BeEmpty();

    [Fact]
    public void A_multiple_of_a_level_is_silent() =>
        RuleRun.Find(Id, RuleRun.Targets("""t gdp city 2025 | "goal": { "multiplyBy": "2" }, "baseline": { "period": "2020" }""")).Should().BeEmpty();
}
