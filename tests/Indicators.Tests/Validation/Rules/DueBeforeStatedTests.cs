namespace Indicators.Tests.Validation.Rules;

public class DueBeforeStatedTests
{
    private const string Id = "IND4023";

    [Fact]
    public void A_target_due_before_its_source_is_found() =>
        RuleRun.Find(Id, RuleRun.Targets("""a gdp city 2020 | "goal": "2.5万亿元", "source": "plan-2021" """)).Should().ContainSingle()
            .Which.ToText(Language.Chinese).Should().Be("目标“a”的期限2020早于其来源的公布（2021-03-10）。请核对年份；若原文为回顾，可保留。");

    [Theory]
    [InlineData("2021", "plan-2021")]
    [InlineData("2025", "plan-2021")]
    [InlineData("2020", "undated")]
    public void One_due_in_or_after_the_year_it_is_stated_is_silent(string due, string source) =>
        RuleRun.Find(Id, RuleRun.Targets($$"""a gdp city {{due}} | "goal": "2.5万亿元", "source": "{{source}}" """)).Should().BeEmpty();
}
