namespace Indicators.Tests.Validation.Rules;

public class GrowthRepeatsPointsTests
{
    private const string Id = "IND2002";

    [Fact]
    public void Growth_and_points_of_one_number_are_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "share city 2023 34.5%",
                """share city 2023 2.3个百分点 | "transformation": { "kind": "difference", "base": { "period": "2022" } }""",
                """share city 2023 2.3% | "transformation": "growth-year" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("growth of '2.3%' repeats the digits of the change '2.3个百分点'");

    [Fact]
    public void Near_a_hundred_per_cent_both_may_hold() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "share city 2023 98.5%",
                """share city 2023 2.3个百分点 | "transformation": { "kind": "difference", "base": { "period": "2022" } }""",
                """share city 2023 2.3% | "transformation": "growth-year" """)).Should().BeEmpty();

    [Fact]
    public void Growth_that_follows_from_the_points_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "share city 2023 34.5%",
                """share city 2023 2.3个百分点 | "transformation": { "kind": "difference", "base": { "period": "2022" } }""",
                """share city 2023 7.1% | "transformation": "growth-year" """)).Should().BeEmpty();
}
