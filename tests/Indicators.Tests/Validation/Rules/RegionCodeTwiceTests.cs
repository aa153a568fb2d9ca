namespace Indicators.Tests.Validation.Rules;

public class RegionCodeTwiceTests
{
    private const string Id = "IND1012";

    [Fact]
    public void Two_regions_of_one_code_are_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "east", "kind": "region", "name": { "zh": "主体" }, "code": "500101" }, { "id": "west", "kind": "region", "name": { "zh": "主体" }, "code": "500101" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'east' and 'west' both have the code 500101");

    [Fact]
    public void A_code_may_pass_to_a_successor() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "east", "kind": "region", "name": { "zh": "主体" }, "code": "500101", "validTo": "2010-12-31" }, { "id": "west", "kind": "region", "name": { "zh": "主体" }, "code": "500101", "validFrom": "2011-01-01" } ] """).Should().BeEmpty();

    [Fact]
    public void One_day_in_common_is_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "east", "kind": "region", "name": { "zh": "主体" }, "code": "500101", "validTo": "2011-01-01" }, { "id": "west", "kind": "region", "name": { "zh": "主体" }, "code": "500101", "validFrom": "2011-01-01" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("500101");

    [Fact]
    public void Enterprises_may_share_what_is_no_division_code() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "a", "kind": "enterprise", "name": { "zh": "主体" }, "code": "500101" }, { "id": "b", "kind": "enterprise", "name": { "zh": "主体" }, "code": "500101" } ] """).Should().BeEmpty();
}
