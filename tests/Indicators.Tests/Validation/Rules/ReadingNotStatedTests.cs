namespace Indicators.Tests.Validation.Rules;

public class ReadingNotStatedTests
{
    private const string Id = "IND4031";

    [Theory]
    [InlineData("\"2%左右\"")]
    [InlineData("\"3%\"")]
    [InlineData("{ \"growBy\": \"3%左右\" }")]
    public void A_neutral_goal_without_side_or_reading_is_found(string goal) =>
        RuleRun.Find(Id, Target("prices", goal, "")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("State reads: ceiling (not above), floor (not below) or band (both sides)");

    [Theory]
    [InlineData("prices", "\"2%左右\"", ", \"reads\": \"ceiling\"")]
    [InlineData("prices", "\"3%以内\"", "")]
    [InlineData("prices", "\"2%—3%\"", "")]
    [InlineData("prices", "{ \"noNumber\": { \"zh\": \"保持稳定\" } }", "")]
    [InlineData("gdp", "\"5%左右\"", "")]
    public void A_goal_that_says_its_side_is_silent(string indicator, string goal, string reads) =>
        RuleRun.Find(Id, Target(indicator, goal, reads)).Should().BeEmpty();

    private static string Target(string indicator, string goal, string reads) =>
        RuleRun.Targets($"""t {indicator} city 2025 | "transformation": "growth-year", "goal": {goal}{reads}""");
}
