namespace Indicators.Tests.Validation.Rules;

public class BaselineContradictsObservationTests
{
    private const string Id = "IND4002";

    [Fact]
    public void A_value_of_another_source_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2022 6348家 | "source": "report-2023" """),
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2022", "value": "6438家" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("is '6438家', while '6348家' is published (source report-2023)");

    [Fact]
    public void One_edition_that_agrees_is_enough() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2022 6348家 | "source": "report-2023" """,
                """firms city 2022 6438家 | "source": "daily" """),
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2022", "value": "6438家" }""")).Should().BeEmpty();

    [Fact]
    public void A_stock_is_looked_up_by_its_day() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2022-12 6348家 | "source": "report-2023" """),
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2022", "value": "6438家" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("6348家");

    [Fact]
    public void A_series_revised_since_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """homes city 2020 350万户 | "source": "report-2023" """),
            RuleRun.Targets(
                """t homes city 2027 | "goal": "400万户", "baseline": { "period": "2020", "value": "320万户" }""")).Should().BeEmpty();
}
