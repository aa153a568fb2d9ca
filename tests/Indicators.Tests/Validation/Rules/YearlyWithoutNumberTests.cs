namespace Indicators.Tests.Validation.Rules;

public class YearlyWithoutNumberTests
{
    private const string Id = "IND4018";

    [Fact]
    public void A_yearly_target_without_its_years_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t gdp city 2025 | "transformation": "growth-year", "goal": { "setYearly": true }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("gives no number to judge by");

    [Fact]
    public void A_yearly_target_with_one_of_its_years_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t gdp city 2025 | "transformation": "growth-year", "goal": { "setYearly": true }""",
                """y gdp city 2024 | "goal": { "growBy": "6%", "per": "year" }, "parent": "t" """)).Should().BeEmpty();

    [Fact]
    public void A_slogan_judged_every_year_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "evaluate": "each-year", "goal": { "noNumber": { "zh": "再造一个工业", "en": "build industry once more" } }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'再造一个工业'");

    [Fact]
    public void A_slogan_judged_at_the_end_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": { "noNumber": { "zh": "再造一个工业", "en": "build industry once more" } }""")).Should().BeEmpty();

    [Fact]
    public void A_number_judged_every_year_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "evaluate": "each-year", "goal": "5000家以上" """)).Should().BeEmpty();
}
