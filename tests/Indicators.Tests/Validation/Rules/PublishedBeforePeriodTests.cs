namespace Indicators.Tests.Validation.Rules;

public class PublishedBeforePeriodTests
{
    private const string Id = "IND2007";

    [Fact]
    public void A_result_of_a_year_to_come_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2025 33757.93亿元 | "source": "report-2023" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("published on 2024-01-20, before its period 2025 began");

    [Fact]
    public void A_forecast_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2025 33757.93亿元 | "source": "report-2023", "status": "forecast" """)).Should().BeEmpty();

    [Fact]
    public void The_first_day_of_the_period_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2024-01-20 7565家 | "source": "report-2023" """)).Should().BeEmpty();

    [Fact]
    public void The_day_before_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2024-01-21 7565家 | "source": "report-2023" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("before its period 2024-01-21");

    [Fact]
    public void The_day_of_the_figure_itself_counts_before_that_of_its_source() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2024-06 7565家 | "source": "report-2023", "published": "2024-07-02" """)).Should().BeEmpty();

    [Fact]
    public void An_undated_source_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2099 1亿元 | "source": "undated" """)).Should().BeEmpty();
}
