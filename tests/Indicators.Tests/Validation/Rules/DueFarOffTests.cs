namespace Indicators.Tests.Validation.Rules;

public class DueFarOffTests
{
    private const string Id = "IND4028";

    [Fact]
    public void A_year_with_exchanged_digits_is_told() =>
        RuleRun.Find(Id, RuleRun.Targets("""t firms city 2205 | "goal": "1万家", "source": "plan-2021" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("2205");

    [Fact]
    public void Without_a_source_the_baseline_tells() =>
        RuleRun.Find(Id, RuleRun.Targets("""t firms city 2205 | "goal": "1万家", "baseline": { "period": "2020" }""")).Should().ContainSingle();

    [Fact]
    public void A_target_for_the_middle_of_the_century_is_silent() =>
        RuleRun.Find(Id, RuleRun.Targets("""t firms city 2060 | "goal": "1万家", "source": "plan-2021" """)).Should().BeEmpty();
}
