namespace Indicators.Tests.Validation.Rules;

public class RegionCodeNotUnderParentTests
{
    private const string Id = "IND1011";

    [Fact]
    public void A_district_of_another_province_is_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" }, "code": "500000" }, { "id": "east", "kind": "region", "name": { "zh": "主体" }, "code": "510101", "parent": "city" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the code 510101 does not lie under 500000 of its parent 'city'");

    [Fact]
    public void A_district_of_the_province_is_silent() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" }, "code": "500000" }, { "id": "east", "kind": "region", "name": { "zh": "主体" }, "code": "500242", "parent": "city" } ] """).Should().BeEmpty();

    [Fact]
    public void A_county_of_another_prefecture_is_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "chengdu", "kind": "region", "name": { "zh": "主体" }, "code": "510100" }, { "id": "x", "kind": "region", "name": { "zh": "主体" }, "code": "510203", "parent": "chengdu" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("510203");

    [Fact]
    public void A_county_lies_under_its_prefecture() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "chengdu", "kind": "region", "name": { "zh": "主体" }, "code": "510100" }, { "id": "x", "kind": "region", "name": { "zh": "主体" }, "code": "510104", "parent": "chengdu" } ] """).Should().BeEmpty();

    [Fact]
    public void The_code_of_the_parent_itself_is_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" }, "code": "500000" }, { "id": "x", "kind": "region", "name": { "zh": "主体" }, "code": "500000", "parent": "city" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("500000");

    [Fact]
    public void Six_digits_of_another_country_are_silent() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "tokyo", "kind": "region", "name": { "zh": "主体" }, "code": "130001" }, { "id": "chiyoda", "kind": "region", "name": { "zh": "主体" }, "code": "131016", "parent": "tokyo" } ] """).Should().BeEmpty();

    [Fact]
    public void Every_province_lies_under_the_country() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "cn", "kind": "region", "name": { "zh": "主体" }, "code": "100000" }, { "id": "city", "kind": "region", "name": { "zh": "主体" }, "code": "500000", "parent": "cn" } ] """).Should().BeEmpty();

    [Fact]
    public void A_city_that_names_its_own_district_as_parent_is_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "east", "kind": "region", "name": { "zh": "主体" }, "code": "500110" }, { "id": "city", "kind": "region", "name": { "zh": "主体" }, "code": "500000", "parent": "east" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the code 500000 does not lie under 500110 of its parent 'east'");
}
