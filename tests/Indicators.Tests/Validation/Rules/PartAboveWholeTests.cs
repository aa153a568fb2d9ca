namespace Indicators.Tests.Validation.Rules;

public class PartAboveWholeTests
{
    private const string Id = "IND3052";

    [Fact]
    public void A_quarter_above_its_year_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-Q4 260万辆",
                "cars city 2024 254.5万辆")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'260万辆' for 2024-Q4 is above '254.5万辆' for 2024");

    [Fact]
    public void A_month_equal_to_its_quarter_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-12 20万辆",
                "cars city 2024-Q4 20万辆")).Should().BeEmpty();

    [Fact]
    public void A_year_above_its_plan_period_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2023 30.5万辆",
                "cars city 2021-01-01/P5Y 29.1万辆")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("for 2021-01-01/P5Y");

    [Fact]
    public void A_longer_period_that_does_not_contain_it_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-Q4 260万辆",
                "cars city 2023 100.5万辆")).Should().BeEmpty();

    [Fact]
    public void The_same_start_is_the_matter_of_the_other_rule() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-Q1 260万辆",
                "cars city 2024 254.5万辆")).Should().BeEmpty();

    [Fact]
    public void A_stock_has_no_parts_in_time() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2024-Q4 8000家",
                "firms city 2024 7000家")).Should().BeEmpty();
}
