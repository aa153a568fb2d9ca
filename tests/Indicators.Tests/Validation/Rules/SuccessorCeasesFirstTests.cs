namespace Indicators.Tests.Validation.Rules;

public class SuccessorCeasesFirstTests
{
    private const string Id = "IND1014";

    [Fact]
    public void A_successor_that_had_ceased_is_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "a", "kind": "region", "name": { "zh": "主体" }, "validTo": "2020-12-31", "successors": [ "b" ] }, { "id": "b", "kind": "region", "name": { "zh": "主体" }, "validTo": "2020-12-31" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("its successor 'b' ceased on 2020-12-31 already");

    [Fact]
    public void A_successor_of_a_day_more_is_silent() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "a", "kind": "region", "name": { "zh": "主体" }, "validTo": "2020-12-31", "successors": [ "b" ] }, { "id": "b", "kind": "region", "name": { "zh": "主体" }, "validTo": "2021-01-01" } ] """).Should().BeEmpty();

    [Fact]
    public void A_successor_that_still_exists_is_silent() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "a", "kind": "region", "name": { "zh": "主体" }, "validTo": "2020-12-31", "successors": [ "b" ] }, { "id": "b", "kind": "region", "name": { "zh": "主体" } } ] """).Should().BeEmpty();
}
