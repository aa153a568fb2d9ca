namespace Indicators.Tests.Validation.Rules;

public class ShareOutOfRangeTests
{
    private const string Id = "IND3055";

    [Fact]
    public void A_share_above_the_whole_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "share city 2023 345%")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("a share of '345%' does not lie between 0% and 100%");

    [Fact]
    public void A_hundred_per_cent_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "share city 2023 100%")).Should().BeEmpty();

    [Fact]
    public void A_hair_above_what_rounding_allows_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "share city 2023 100.1%")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("100.1%");

    [Fact]
    public void A_negative_share_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "share city 2023 -2.3%")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("-2.3%");

    [Fact]
    public void A_share_of_another_subject_is_one_too() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars east 2023 130% | "transformation": { "kind": "share", "base": { "subject": "city" } }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("130%");

    [Fact]
    public void A_part_of_a_net_amount_may_be_more_than_all() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """profit east 2023 130% | "transformation": { "kind": "share", "base": { "subject": "city" } }""")).Should().BeEmpty();

    [Fact]
    public void A_contribution_may_be_more_than_all() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """cars city 2023 130% | "transformation": { "kind": "contribution-share", "base": { "indicator": "gdp" } }""")).Should().BeEmpty();
}
