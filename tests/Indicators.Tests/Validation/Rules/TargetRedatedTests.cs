namespace Indicators.Tests.Validation.Rules;

public class TargetRedatedTests
{
    private const string Id = "IND4012";

    [Fact]
    public void The_same_level_for_a_later_year_is_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a gdp city 2027 | "goal": "4万亿元", "source": "daily" """,
                """b gdp city 2030 | "goal": "40000亿元", "source": "report-2024" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'a' asks for '4万亿元' by 2027, 'b' for the same level by 2030");

    [Fact]
    public void Another_level_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a gdp city 2027 | "goal": "4万亿元", "source": "daily" """,
                """b gdp city 2030 | "goal": "5万亿元", "source": "report-2024" """)).Should().BeEmpty();

    [Fact]
    public void One_source_may_hold_a_level() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a gdp city 2027 | "goal": "4万亿元", "source": "daily" """,
                """b gdp city 2030 | "goal": "4万亿元", "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void A_limit_may_be_set_again() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """a emissions city 2027 | "goal": "100万吨以内", "source": "daily" """,
                """b emissions city 2030 | "goal": "100万吨以内", "source": "report-2024" """)).Should().BeEmpty();
}
