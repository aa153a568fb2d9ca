namespace Indicators.Tests.Validation.Rules;

public class SupersededIsNewerTests
{
    private const string Id = "IND4022";

    [Fact]
    public void A_target_that_supersedes_a_newer_one_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a gdp city 2030 | "goal": "4万亿元", "source": "report-2024" """,
                """b gdp city 2030 | "goal": "4万亿元", "source": "plan-2021", "supersedes": { "target": "a", "on": "2025-02-01" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("supersedes 'a', whose source is later (2025-01-20)");

    [Theory]
    [InlineData("plan-2021", "report-2024")]
    [InlineData("plan-2021", "plan-2021")]
    [InlineData("undated", "plan-2021")]
    public void One_that_is_newer_or_undated_is_silent(string old, string own) =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                $$"""a gdp city 2030 | "goal": "4万亿元", "source": "{{old}}" """,
                $$"""b gdp city 2030 | "goal": "4万亿元", "source": "{{own}}", "supersedes": { "target": "a", "on": "2025-02-01" }""")).Should().BeEmpty();
}
