namespace Indicators.Tests.Validation.Rules;

public class AnnualisedStateTests
{
    private const string Id = "IND2015";

    [Fact]
    public void An_annualised_stock_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2023 7565家 | "transformation": { "kind": "level", "annualised": true }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("is the state on a day (stock) and has no yearly rate");

    [Fact]
    public void An_annualised_flow_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2023-Q1 200万辆 | "transformation": { "kind": "level", "annualised": true }""")).Should().BeEmpty();

    [Fact]
    public void Annualised_growth_of_a_stock_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2023-Q1 8% | "transformation": { "kind": "growth-previous", "annualised": true }""")).Should().BeEmpty();
}
