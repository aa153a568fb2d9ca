namespace Indicators.Tests.Validation.Rules;

public class RankSharedByTwoTests
{
    private const string Id = "IND3057";

    [Fact]
    public void Two_firsts_are_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars east 2023 第1 | "transformation": { "kind": "rank", "universe": "cn/cities" }""",
                """cars west 2023 第1 | "transformation": { "kind": "rank", "universe": "cn/cities" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("both hold '第1' for 2023");

    [Fact]
    public void The_first_of_two_years_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars east 2023 第1 | "transformation": { "kind": "rank", "universe": "cn/cities" }""",
                """cars west 2024 第1 | "transformation": { "kind": "rank", "universe": "cn/cities" }""")).Should().BeEmpty();

    [Fact]
    public void Two_sources_may_name_one_first() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars east 2023 第1 | "transformation": { "kind": "rank", "universe": "cn/cities" }, "source": "report-2023" """,
                """cars east 2023 第1 | "transformation": { "kind": "rank", "universe": "cn/cities" }, "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void Two_may_be_among_the_top_three() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars east 2023 前3 | "transformation": { "kind": "rank", "universe": "cn/cities" }""",
                """cars west 2023 前3 | "transformation": { "kind": "rank", "universe": "cn/cities" }""")).Should().BeEmpty();
}
