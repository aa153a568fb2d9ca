namespace Indicators.Tests.Validation.Rules;

public class SupersessionOutOfOrderTests
{
    private const string Id = "IND4013";

    [Fact]
    public void A_day_before_the_other_was_published_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a gdp city 2027 | "goal": "4万亿元", "source": "report-2024" """,
                """b gdp city 2030 | "goal": "4万亿元", "supersedes": { "target": "a", "on": "2025-01-19" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("supersedes 'a' from 2025-01-19 on");

    [Fact]
    public void The_day_it_was_published_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a gdp city 2027 | "goal": "4万亿元", "source": "report-2024" """,
                """b gdp city 2030 | "goal": "4万亿元", "supersedes": { "target": "a", "on": "2025-01-20" }""")).Should().BeEmpty();

    [Fact]
    public void A_day_after_its_own_due_date_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a gdp city 2027 | "goal": "4万亿元" """,
                """b gdp city 2030 | "goal": "4万亿元", "supersedes": { "target": "a", "on": "2031-01-01" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("before it is itself due (2030-12-31)");
}
