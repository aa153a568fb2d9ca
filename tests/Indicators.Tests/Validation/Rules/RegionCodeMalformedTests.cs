namespace Indicators.Tests.Validation.Rules;

public class RegionCodeMalformedTests
{
    private const string Id = "IND1010";

    [Fact]
    public void Five_digits_below_a_division_are_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" }, "code": "500000" }, { "id": "east", "kind": "region", "name": { "zh": "主体" }, "code": "50010", "parent": "city" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'50010' is no division code of six digits, while 'city' has 500000");

    [Fact]
    public void Letters_below_a_division_are_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" }, "code": "500000" }, { "id": "east", "kind": "region", "name": { "zh": "主体" }, "code": "5001O2", "parent": "city" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'5001O2'");

    [Fact]
    public void A_parent_with_a_digit_too_few_is_found_by_its_parts() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" }, "code": "50000" }, { "id": "east", "kind": "region", "name": { "zh": "主体" }, "code": "500101", "parent": "city" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'50000' is no division code");

    [Fact]
    public void A_town_of_nine_digits_is_silent() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" }, "code": "500000" }, { "id": "town", "kind": "region", "name": { "zh": "主体" }, "code": "500101001", "parent": "city" } ] """).Should().BeEmpty();

    [Fact]
    public void A_country_is_not_judged_by_its_provinces() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "cn", "kind": "region", "name": { "zh": "主体" }, "code": "156" }, { "id": "city", "kind": "region", "name": { "zh": "主体" }, "code": "500000", "parent": "cn" } ] """).Should().BeEmpty();

    [Fact]
    public void Codes_of_another_system_are_silent() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "state", "kind": "region", "name": { "zh": "主体" }, "code": "DE2" }, { "id": "town", "kind": "region", "name": { "zh": "主体" }, "code": "DE21H", "parent": "state" } ] """).Should().BeEmpty();
}
