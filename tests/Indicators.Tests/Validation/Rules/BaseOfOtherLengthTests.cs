namespace Indicators.Tests.Validation.Rules;

public class BaseOfOtherLengthTests
{
    private const string Id = "IND2010";

    [Fact]
    public void Nine_months_from_a_year_are_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2024-01-01/P9M 12% | "transformation": { "kind": "growth-since", "base": { "period": "2023" } }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the flow of 2024-01-01/P9M (9 months) is measured from 2023 (12 months)");

    [Fact]
    public void A_year_from_a_year_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2025 29倍 | "transformation": { "kind": "growth-since", "base": { "period": "2020" } }""")).Should().BeEmpty();

    [Fact]
    public void A_leap_year_is_as_long_as_another() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2024-02 12% | "transformation": { "kind": "growth-since", "base": { "period": "2023-02" } }""")).Should().BeEmpty();

    [Fact]
    public void A_stock_has_no_length() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2024-11 50% | "transformation": { "kind": "growth-since", "base": { "period": "2022" } }""")).Should().BeEmpty();

    [Fact]
    public void Over_a_plan_its_last_year_is_meant() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2021-01-01/P5Y 30% | "transformation": { "kind": "growth-since", "base": { "period": "2020" } }""")).Should().BeEmpty();

    [Fact]
    public void A_difference_of_rates_may_compare_months_with_a_year() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2024-01-01/P9M 2.4个百分点 | "transformation": { "kind": "difference", "of": "growth-year", "base": { "period": "2023" } }""")).Should().BeEmpty();
}
