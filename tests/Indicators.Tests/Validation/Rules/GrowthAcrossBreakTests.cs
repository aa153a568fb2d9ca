namespace Indicators.Tests.Validation.Rules;

public class GrowthAcrossBreakTests
{
    private const string Id = "IND2013";

    [Fact]
    public void Growth_across_the_break_is_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """homes city 2021 3.5% | "transformation": "growth-year" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the change to 2021 from 2020 runs across the break of 2021-01-01");

    [Fact]
    public void Growth_after_the_break_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """homes city 2022 3.5% | "transformation": "growth-year" """)).Should().BeEmpty();

    [Fact]
    public void Growth_before_the_break_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """homes city 2020 3.5% | "transformation": "growth-year" """)).Should().BeEmpty();

    [Fact]
    public void A_level_is_no_change() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "homes city 2021 350万户")).Should().BeEmpty();
}
