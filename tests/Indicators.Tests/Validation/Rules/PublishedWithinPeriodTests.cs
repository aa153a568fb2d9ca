namespace Indicators.Tests.Validation.Rules;

public class PublishedWithinPeriodTests
{
    private const string Id = "IND2008";

    [Fact]
    public void A_year_published_in_November_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2024 200万辆 | "source": "daily" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("published on 2024-11-14, before the last month of its period 2024");

    [Fact]
    public void The_months_so_far_are_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2024-01-01/P11M 200万辆 | "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void An_estimate_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2024 200万辆 | "status": "estimated", "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void A_stock_of_the_year_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2024 8000家 | "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void A_month_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2024-12 20万辆 | "published": "2024-12-01" """)).Should().BeEmpty();
}
