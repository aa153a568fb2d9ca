namespace Indicators.Tests.Validation.Rules;

public class PartDueAfterWholeTests
{
    private const string Id = "IND4010";

    [Fact]
    public void A_part_due_later_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """whole firms city 2025 | "goal": "1万家" """,
                """part firms east 2027 | "goal": "7110家", "parent": "whole" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'part' is due on 2027-12-31, after 'whole' of 2025-12-31");

    [Fact]
    public void A_part_due_on_the_same_day_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """whole firms city 2025 | "goal": "1万家" """,
                """part firms east 2025-12 | "goal": "7110家", "parent": "whole" """)).Should().BeEmpty();
}
