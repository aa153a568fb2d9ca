namespace Indicators.Tests.Validation.Rules;

public class SubTargetsBelowTargetTests
{
    private const string Id = "IND4008";

    [Fact]
    public void Parts_that_make_less_are_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """whole firms city 2027 | "goal": "1.28万家" """,
                """p1 firms east 2027 | "goal": "7110家", "parent": "whole" """,
                """p2 firms west 2027 | "goal": "4640家", "parent": "whole" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("asks for '1.28万家', the 2 targets it is split into for 1.175万家 only");

    [Fact]
    public void Parts_that_make_the_rounded_whole_are_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """whole firms city 2027 | "goal": "超过1.28万家" """,
                """p1 firms east 2027 | "goal": "8110家", "parent": "whole" """,
                """p2 firms west 2027 | "goal": "4645家", "parent": "whole" """)).Should().BeEmpty();

    [Fact]
    public void Shares_do_not_add_up() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """whole share city 2027 | "goal": "30%" """,
                """p1 share east 2027 | "goal": "10%", "parent": "whole" """,
                """p2 share west 2027 | "goal": "12%", "parent": "whole" """)).Should().BeEmpty();

    [Fact]
    public void Parts_that_make_less_than_half_are_examples() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """whole firms city 2027 | "goal": "1.28万家" """,
                """p1 firms east 2027 | "goal": "710家", "parent": "whole" """,
                """p2 firms west 2027 | "goal": "4640家", "parent": "whole" """)).Should().BeEmpty();

    [Fact]
    public void One_part_alone_is_an_example() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """whole firms city 2027 | "goal": "1.28万家" """,
                """p1 firms east 2027 | "goal": "7110家", "parent": "whole" """)).Should().BeEmpty();

    [Fact]
    public void Steps_of_one_subject_are_no_parts() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """whole firms city 2027 | "goal": "1.28万家" """,
                """p1 firms city 2025 | "goal": "7110家", "parent": "whole" """,
                """p2 firms city 2026 | "goal": "4640家", "parent": "whole" """)).Should().BeEmpty();
}
