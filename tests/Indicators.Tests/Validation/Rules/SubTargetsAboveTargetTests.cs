namespace Indicators.Tests.Validation.Rules;

public class SubTargetsAboveTargetTests
{
    private const string Id = "IND4009";

    [Fact]
    public void Parts_that_make_more_are_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """whole firms city 2027 | "goal": "1.28万家" """,
                """p1 firms east 2027 | "goal": "9110家", "parent": "whole" """,
                """p2 firms west 2027 | "goal": "4640家", "parent": "whole" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("for 1.375万家: more than the whole");

    [Fact]
    public void What_rounding_hides_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """whole firms city 2027 | "goal": "1.28万家" """,
                """p1 firms east 2027 | "goal": "8170家", "parent": "whole" """,
                """p2 firms west 2027 | "goal": "4640家", "parent": "whole" """)).Should().BeEmpty();
}
