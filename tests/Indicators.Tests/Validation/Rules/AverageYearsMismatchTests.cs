namespace Indicators.Tests.Validation.Rules;

public class AverageYearsMismatchTests
{
    private const string Id = "IND2011";

    [Fact]
    public void Five_years_from_2021_to_2025_are_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2025 10.5% | "transformation": { "kind": "growth-average", "base": { "period": "2021" }, "years": 5 }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("an average over 5 years, but from 2021 to 2025 are 4");

    [Fact]
    public void Five_years_from_2020_to_2025_are_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2025 10.5% | "transformation": { "kind": "growth-average", "base": { "period": "2020" }, "years": 5 }""")).Should().BeEmpty();

    [Fact]
    public void A_plan_counts_to_its_end() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2021-01-01/P5Y 10.5% | "transformation": { "kind": "growth-average", "base": { "period": "2020" }, "years": 5 }""")).Should().BeEmpty();

    [Fact]
    public void Periods_that_end_in_other_months_are_not_counted() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2025-06 10.5% | "transformation": { "kind": "growth-average", "base": { "period": "2020" }, "years": 5 }""")).Should().BeEmpty();
}
