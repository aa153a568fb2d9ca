namespace Indicators.Tests.Validation.Rules;

public class LaterGoalAsksLessTests
{
    private const string Id = "IND4006";

    [Fact]
    public void A_lower_goal_later_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """near firms city 2025 | "goal": "1.3万家", "source": "plan-2021" """,
                """far firms city 2027 | "goal": "1.27万家", "source": "plan-2021" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'1.3万家' for 2025 in target 'near' and then only '1.27万家' for 2027");

    [Fact]
    public void A_higher_goal_later_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """near firms city 2025 | "goal": "1万家", "source": "plan-2021" """,
                """far firms city 2027 | "goal": "1.27万家", "source": "plan-2021" """)).Should().BeEmpty();

    [Fact]
    public void Another_source_may_ask_less() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """near firms city 2025 | "goal": "1.3万家", "source": "plan-2021" """,
                """far firms city 2027 | "goal": "1.27万家", "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void A_lower_ceiling_later_is_progress_downwards() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """near emissions city 2025 | "goal": "100万吨", "source": "plan-2021" """,
                """far emissions city 2030 | "goal": "80万吨", "source": "plan-2021" """)).Should().BeEmpty();
}
