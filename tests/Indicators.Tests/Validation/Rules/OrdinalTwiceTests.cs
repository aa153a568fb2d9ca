namespace Indicators.Tests.Validation.Rules;

public class OrdinalTwiceTests
{
    private const string Id = "IND1004";

    [Fact]
    public void Two_firsts_of_one_tier_are_found() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "3", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 } ], "members": [ { "tier": "a", "ordinal": 1, "subject": "east", "confidence": "recalled" }, { "tier": "a", "ordinal": 1, "subject": "west", "confidence": "recalled" } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("both have the ordinal 1");

    [Fact]
    public void The_firsts_of_two_tiers_are_silent() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "33", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 }, { "id": "b", "name": { "zh": "层级" }, "count": 3 } ], "members": [ { "tier": "a", "ordinal": 1, "subject": "east", "confidence": "recalled" }, { "tier": "b", "ordinal": 1, "subject": "west", "confidence": "recalled" } ] } ] """).Should().BeEmpty();

    [Fact]
    public void Members_without_an_ordinal_are_silent() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "3", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" }, { "tier": "a", "subject": "west", "confidence": "recalled" } ] } ] """).Should().BeEmpty();
}
