namespace Indicators.Tests.Validation.Rules;

public class ReadsAgainstBoundTests
{
    private const string Id = "IND4030";

    [Theory]
    [InlineData("3%以内", "floor", "ceiling")]
    [InlineData("不高于3%", "band", "ceiling")]
    [InlineData("3%以上", "ceiling", "floor")]
    [InlineData("超3%", "band", "floor")]
    public void A_reading_against_the_words_is_found(string goal, string reads, string right) =>
        RuleRun.Find(Id, Target(goal, reads)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain($"says '{goal}' and is to be read as a {reads}. Write {right}");

    [Theory]
    [InlineData("3%以内", "ceiling")]
    [InlineData("3%以上", "floor")]
    [InlineData("3%左右", "ceiling")]
    [InlineData("3%左右", "band")]
    [InlineData("3%", "floor")]
    [InlineData("3%—5%", "band")]
    public void A_reading_that_says_what_the_words_say_or_leave_open_is_silent(string goal, string reads) =>
        RuleRun.Find(Id, Target(goal, reads)).Should().BeEmpty();

    private static string Target(string goal, string reads) =>
        RuleRun.Targets($"""t prices city 2025 | "transformation": "growth-year", "goal": "{goal}", "reads": "{reads}" """);
}
