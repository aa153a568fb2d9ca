namespace Indicators.Tests.Validation.Rules;

public class TargetOutlivesSubjectTests
{
    private const string Id = "IND4020";

    [Fact]
    public void A_target_due_after_the_last_day_is_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms old 2025 | "goal": "1万家" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("is due on 2025-12-31, but the subject 'old' exists ../2020-12-31 only");

    [Fact]
    public void A_target_due_on_the_last_day_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms old 2020 | "goal": "1万家" """)).Should().BeEmpty();
}
