namespace Indicators.Tests.Validation.Rules;

public class CopiedFigureTests
{
    private const string Id = "IND5001";

    [Fact]
    public void One_figure_for_two_districts_is_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms east 2023 1217家 | "source": "report-2023" """,
                """firms west 2023 1217家 | "source": "report-2023" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("gives '1217家' both for firms@east and for firms@west in 2023");

    [Fact]
    public void Three_digits_are_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms east 2023 121家 | "source": "report-2023" """,
                """firms west 2023 121家 | "source": "report-2023" """)).Should().BeEmpty();

    [Fact]
    public void Two_sources_are_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms east 2023 1217家 | "source": "report-2023" """,
                """firms west 2023 1217家 | "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void One_series_printed_twice_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms east 2023 1217家 | "at": "1", "source": "report-2023" """,
                """firms east 2023 1217家 | "at": "2", "source": "report-2023" """)).Should().BeEmpty();

    [Fact]
    public void Another_unit_is_another_thing() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms east 2023 1217家 | "source": "report-2023" """,
                """cars east 2023 1217辆 | "source": "report-2023" """)).Should().BeEmpty();
}
