namespace Indicators.Tests.Validation.Rules;

public class SubjectNeverMeetsParentTests
{
    private const string Id = "IND1013";

    [Fact]
    public void A_part_that_ceased_before_the_whole_began_is_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" }, "validFrom": "1997-03-14" }, { "id": "x", "kind": "region", "name": { "zh": "主体" }, "validTo": "1997-03-13", "parent": "city" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("on no day both do");

    [Fact]
    public void One_common_day_is_enough() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" }, "validFrom": "1997-03-14" }, { "id": "x", "kind": "region", "name": { "zh": "主体" }, "validTo": "1997-03-14", "parent": "city" } ] """).Should().BeEmpty();

    [Fact]
    public void A_part_may_be_older_than_the_whole() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "主体" }, "validFrom": "1997-03-14" }, { "id": "x", "kind": "region", "name": { "zh": "主体" }, "validFrom": "1950-01-01", "parent": "city" } ] """).Should().BeEmpty();

    [Fact]
    public void A_part_that_came_after_the_whole_is_found() =>
        RuleRun.FindInWhole(
            Id,
            """ "subjects": [ { "id": "zone", "kind": "region", "name": { "zh": "主体" }, "validTo": "2020-12-31" }, { "id": "x", "kind": "region", "name": { "zh": "主体" }, "validFrom": "2021-01-01", "parent": "zone" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'x' exists 2021-01-01/..");
}
