namespace Indicators.Tests.Validation.Rules;

public class DueBeforeBaselineTests
{
    private const string Id = "IND4007";

    [Fact]
    public void A_baseline_of_the_due_year_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2027" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("its baseline 2027 does not end before it is due on 2027-12-31");

    [Fact]
    public void A_baseline_of_the_year_before_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2026" }""")).Should().BeEmpty();
}
