namespace Indicators.Tests.Validation.Rules;

public class GrowthBelowNothingTests
{
    private const string Id = "IND3058";

    [Fact]
    public void A_fall_of_more_than_everything_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2023 -120% | "transformation": "growth-year" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("growth of '-120%' is below −100%");

    [Fact]
    public void A_fall_of_everything_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2023 -100% | "transformation": "growth-year" """)).Should().BeEmpty();

    [Fact]
    public void Profits_may_turn_to_losses() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """profit city 2023 -120% | "transformation": "growth-year" """)).Should().BeEmpty();
}
