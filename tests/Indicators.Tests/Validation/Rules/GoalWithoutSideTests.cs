namespace Indicators.Tests.Validation.Rules;

public class GoalWithoutSideTests
{
    private const string Id = "IND4025";

    [Theory]
    [InlineData("\"8.24万平方千米\"")]
    [InlineData("\"约8.24万平方千米\"")]
    [InlineData("{ \"multiplyBy\": \"2\" }")]
    [InlineData("{ \"changeBy\": \"3%\" }")]
    [InlineData("{ \"averageGrowth\": \"3%\" }")]
    public void A_number_without_a_bound_word_for_a_neutral_indicator_is_told(string goal) =>
        RuleRun.Find(Id, RuleRun.Targets($"""t area city 2025 | "goal": {goal}, "baseline": {"{"} "period": "2020" {"}"}""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'area' is neutral");

    [Theory]
    [InlineData("area", "\"8.24万平方千米以上\"")]
    [InlineData("area", "\"8万—9万平方千米\"")]
    [InlineData("area", "{ \"between\": [ \"8万平方千米\", \"9万平方千米\" ] }")]
    [InlineData("area", "{ \"done\": true }")]
    [InlineData("firms", "\"8000家\"")]
    public void A_side_of_the_goal_or_of_the_indicator_is_silent(string indicator, string goal) =>
        RuleRun.Find(Id, RuleRun.Targets($"""t {indicator} city 2025 | "goal": {goal}""")).Should().BeEmpty();

    [Fact]
    public void The_direction_of_the_proxy_counts() =>
        RuleRun.Find(Id, RuleRun.Targets("""t area city 2025 | "goal": "8.24万平方千米", "measuredBy": { "indicator": "firms" }""")).Should().BeEmpty();

    [Theory]
    [InlineData("ceiling")]
    [InlineData("floor")]
    [InlineData("band")]
    public void A_goal_that_says_how_it_is_read_is_silent(string reads) =>
        RuleRun.Find(Id, RuleRun.Targets($"""t area city 2025 | "goal": "8.24万平方千米左右", "reads": "{reads}" """)).Should().BeEmpty();
}
