namespace Indicators.Tests.Validation.Rules;

public class PointsRepeatPercentageTests
{
    private const string Id = "IND2001";

    [Fact]
    public void Points_with_the_digits_of_the_growth_are_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2023 36.1% | "transformation": "growth-year" """,
                """cars city 2023 36.1个百分点 | "transformation": { "kind": "difference", "of": "growth-year", "base": { "period": "2022" } }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'36.1个百分点' repeats the digits of '36.1%'");

    [Fact]
    public void Other_digits_are_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2023 36.1% | "transformation": "growth-year" """,
                """cars city 2023 2.4个百分点 | "transformation": { "kind": "difference", "of": "growth-year", "base": { "period": "2022" } }""")).Should().BeEmpty();

    [Fact]
    public void A_published_base_is_left_to_arithmetic() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2022 0.0% | "transformation": "growth-year" """,
                """cars city 2023 36.1% | "transformation": "growth-year" """,
                """cars city 2023 36.1个百分点 | "transformation": { "kind": "difference", "of": "growth-year", "base": { "period": "2022" } }""")).Should().BeEmpty();

    [Fact]
    public void Two_digits_of_two_sources_may_agree_by_chance() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2023 2.4% | "transformation": "growth-year", "source": "daily" """,
                """cars city 2023 2.4个百分点 | "transformation": { "kind": "difference", "of": "growth-year", "base": { "period": "2022" } }, "source": "undated" """)).Should().BeEmpty();

    [Fact]
    public void A_difference_of_firms_is_no_matter_of_points() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2023 6348家",
                """firms city 2023 6348家 | "transformation": { "kind": "difference", "base": { "period": "2022" } }""")).Should().BeEmpty();
}
