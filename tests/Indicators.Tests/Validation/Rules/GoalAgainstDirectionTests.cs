namespace Indicators.Tests.Validation.Rules;

public class GoalAgainstDirectionTests
{
    private const string Id = "IND4014";

    [Fact]
    public void A_ceiling_where_more_is_progress_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "5000家以内" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'5000家以内' runs against the direction of the indicator 'firms' (increase)");

    [Fact]
    public void A_fall_where_more_is_progress_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t gdp city 2027 | "goal": { "changeBy": "-5%" }, "baseline": { "period": "2022" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'-5%'");

    [Fact]
    public void A_rise_where_less_is_progress_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t energy city 2027 | "goal": { "changeBy": "13%" }, "baseline": { "period": "2022" }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'13%'");

    [Fact]
    public void A_fall_where_less_is_progress_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t energy city 2027 | "goal": { "changeBy": "-13%" }, "baseline": { "period": "2022" }""")).Should().BeEmpty();

    [Fact]
    public void Growth_of_at_most_3_per_cent_is_a_limit() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t emissions city 2027 | "goal": { "growBy": "3%以内", "per": "year" }""")).Should().BeEmpty();

    [Fact]
    public void Where_neither_way_is_progress_nothing_runs_against_it() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t prices city 2027 | "goal": "103点以内" """)).Should().BeEmpty();
}
