namespace Indicators.Tests.Validation.Rules;

public class TwoEditionsTests
{
    private const string Id = "IND4011";

    [Fact]
    public void Two_amounts_for_one_day_are_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a firms city 2027 | "goal": "超过1.27万家", "source": "daily" """,
                """b firms city 2027 | "goal": "超过1.28万家", "source": "plan-2021" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'a' asks for '超过1.27万家' (source daily), 'b' for '超过1.28万家' (source plan-2021)");

    [Fact]
    public void One_amount_in_two_wordings_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a firms city 2027 | "goal": "超过1.27万家", "source": "daily" """,
                """b firms city 2027 | "goal": "12700家", "source": "plan-2021" """)).Should().BeEmpty();

    [Fact]
    public void A_superseded_target_says_so_itself() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a firms city 2027 | "goal": "1.27万家", "source": "daily" """,
                """b firms city 2027 | "goal": "1.28万家", "supersedes": { "target": "a", "on": "2025-01-01" }, "source": "plan-2021" """)).Should().BeEmpty();

    [Fact]
    public void A_floor_and_a_stretch_of_one_source_are_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a firms city 2027 | "goal": "1.27万家", "source": "daily" """,
                """b firms city 2027 | "goal": "1.3万家", "commitment": "stretch", "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void The_total_of_a_plan_and_that_of_its_last_year_are_two_targets() =>
        RuleRun.Find(
            Id,
            """ "targets": [ { "id": "a", "indicator": "cars", "subject": "city", "span": "2021-01-01/P5Y", "goal": { "cumulative": "1000万辆" } }, { "id": "b", "indicator": "cars", "subject": "city", "span": "2025", "goal": { "cumulative": "250万辆" } } ] """).Should().BeEmpty();

    [Fact]
    public void Two_growth_goals_for_one_year_are_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a gdp city 2025 | "goal": { "growBy": "6%", "per": "year" }, "source": "daily" """,
                """b gdp city 2025 | "goal": { "growBy": "5.5%", "per": "year" }, "source": "plan-2021" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'5.5%'");
}
