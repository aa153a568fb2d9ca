namespace Indicators.Tests.Validation.Rules;

public class BaseNotBeforeTests
{
    private const string Id = "IND2009";

    [Fact]
    public void A_base_after_the_period_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2022 19.2% | "transformation": { "kind": "growth-since", "base": { "period": "2023" } }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the base period 2023 does not end before the period 2022");

    [Fact]
    public void A_base_equal_to_the_period_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2022 100家 | "transformation": { "kind": "difference", "base": { "period": "2022" } }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the base period 2022");

    [Fact]
    public void A_base_that_ends_a_month_before_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2023-12 100家 | "transformation": { "kind": "difference", "base": { "period": "2023-11" } }""")).Should().BeEmpty();

    [Fact]
    public void A_difference_to_another_subject_has_no_base_period() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """share city 2022 2.3个百分点 | "transformation": { "kind": "difference", "base": { "subject": "cn" } }""")).Should().BeEmpty();
}
