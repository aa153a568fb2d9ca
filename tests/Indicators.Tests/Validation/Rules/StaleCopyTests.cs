namespace Indicators.Tests.Validation.Rules;

public class StaleCopyTests
{
    private const string Id = "IND3053";

    [Fact]
    public void Three_times_four_digits_are_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2021 199.9万辆",
                "cars city 2022 199.9万辆",
                "cars city 2023 199.9万辆")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("from 2021 to 2023, 3 periods running have '199.9万辆'");

    [Fact]
    public void Twice_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2021 199.9万辆",
                "cars city 2022 199.9万辆",
                "cars city 2023 200.1万辆")).Should().BeEmpty();

    [Fact]
    public void Three_digits_may_repeat() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "share city 2021 32.2%",
                "share city 2022 32.2%",
                "share city 2023 32.2%")).Should().BeEmpty();

    [Fact]
    public void One_period_of_three_sources_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2023 199.9万辆 | "source": "report-2023" """,
                """cars city 2023 199.9万辆 | "source": "report-2024" """,
                """cars city 2023 199.9万辆 | "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void An_area_stays() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "area city 2021 82402平方千米",
                "area city 2022 82402平方千米",
                "area city 2023 82402平方千米")).Should().BeEmpty();
}
