namespace Indicators.Tests.Validation.Rules;

public class TargetRelativeToItselfTests
{
    private const string Id = "IND4015";

    [Fact]
    public void A_series_above_itself_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t gdp city 2025 | "transformation": "growth-year", "goal": { "relativeTo": { "indicator": "gdp", "transformation": "growth-year" }, "relation": "above" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("is measured against its own series gdp@city growth-year");

    [Fact]
    public void A_series_above_its_own_past_mean_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t share city 2025 | "goal": { "relativeTo": { "indicator": "share", "period": "2016-01-01/P5Y", "aggregate": "mean" }, "relation": "above" }""")).Should().BeEmpty();

    [Fact]
    public void A_series_above_that_of_the_country_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t gdp city 2025 | "transformation": "growth-year", "goal": { "relativeTo": { "indicator": "gdp", "subject": "cn", "transformation": "growth-year" }, "relation": "above" }""")).Should().BeEmpty();
}
