namespace Indicators.Tests.Validation.Rules;

public class StockDependsOnStartTests
{
    private const string Id = "IND2014";

    [Fact]
    public void A_year_and_its_last_quarter_are_one_day() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2023 7565家",
                "firms city 2023-Q4 312家")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'7565家' for 2023 and '312家' for 2023-Q4");

    [Fact]
    public void The_same_value_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2023 7565家",
                "firms city 2023-Q4 7565家")).Should().BeEmpty();

    [Fact]
    public void What_rounding_allows_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2023 7565家",
                "firms city 2023-Q4 0.76万家")).Should().BeEmpty();

    [Fact]
    public void A_flow_may_differ() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2023 232万辆",
                "cars city 2023-Q4 60万辆")).Should().BeEmpty();

    [Fact]
    public void Two_sources_are_the_matter_of_arithmetic() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2023 7565家 | "source": "daily" """,
                """firms city 2023-Q4 312家 | "source": "undated" """)).Should().BeEmpty();
}
