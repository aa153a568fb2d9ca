namespace Indicators.Tests.Validation.Rules;

public class CumulativeValueFallsTests
{
    private const string Id = "IND3051";

    [Fact]
    public void Nine_months_below_six_are_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-S1 121.42万辆",
                "cars city 2024-01-01/P9M 112.5万辆")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'112.5万辆' for 2024-01-01/P9M is below '121.42万辆' for 2024-S1");

    [Fact]
    public void A_year_below_its_eleven_months_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-01-01/P11M 230.1万辆",
                "cars city 2024 229.1万辆")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'229.1万辆' for 2024");

    [Fact]
    public void Rounding_may_hide_a_rise() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-01-01/P11M 230.14万辆",
                "cars city 2024 230.1万辆")).Should().BeEmpty();

    [Fact]
    public void A_rise_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-S1 121.42万辆",
                "cars city 2024-01-01/P9M 182万辆")).Should().BeEmpty();

    [Fact]
    public void Profits_may_fall_again() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "profit city 2024-S1 12亿元",
                "profit city 2024 8亿元")).Should().BeEmpty();

    [Fact]
    public void Another_year_is_another_start() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2023 232万辆",
                "cars city 2024-Q1 50万辆")).Should().BeEmpty();

    [Fact]
    public void One_edition_that_fits_is_enough() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-S1 121.42万辆",
                """cars city 2024-S1 101.42万辆 | "published": "2025-01-01" """,
                "cars city 2024-01-01/P9M 112.5万辆")).Should().BeEmpty();

    [Fact]
    public void A_lower_bound_leaves_room() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-S1 121.42万辆",
                "cars city 2024 超100万辆")).Should().BeEmpty();

    [Fact]
    public void A_figure_without_an_upper_end_does_not_hide_the_fall_behind_it() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-Q1 61万辆",
                "cars city 2024-S1 超50万辆",
                "cars city 2024 55.5万辆")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("is below");

    [Fact]
    public void Forecasts_are_not_compared() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2024-S1 121.42万辆",
                """cars city 2024 100.5万辆 | "status": "forecast" """)).Should().BeEmpty();
}
