namespace Indicators.Tests.Validation.Rules;

public class BaselineContradictsItsSourceTests
{
    private const string Id = "IND4001";

    [Fact]
    public void Two_values_of_one_source_are_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2022 6348家 | "source": "daily" """),
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2022", "value": "6438家", "source": "daily" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("its baseline for 2022 is '6438家', while the same source publishes '6348家'");

    [Fact]
    public void The_source_of_the_target_is_that_of_its_baseline() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2022 6348家 | "source": "daily" """),
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2022", "value": "6438家" }, "source": "daily" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("6438家");

    [Fact]
    public void A_rounded_baseline_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2022 6348家 | "source": "daily" """),
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2022", "value": "0.63万家", "source": "daily" }""")).Should().BeEmpty();

    [Fact]
    public void Another_source_is_the_matter_of_the_other_rule() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2022 6348家 | "source": "report-2023" """),
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "baseline": { "period": "2022", "value": "6438家", "source": "daily" }""")).Should().BeEmpty();
}
