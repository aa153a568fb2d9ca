namespace Indicators.Tests.Validation.Rules;

public class OrdinalOutsideTierTests
{
    private const string Id = "IND1003";

    [Fact]
    public void A_fourth_of_three_is_found() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "3", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 } ], "members": [ { "tier": "a", "ordinal": 4, "subject": "east", "confidence": "recalled" } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("its ordinal is 4, but its tier has the places 1 to 3");

    [Fact]
    public void The_third_of_three_is_silent() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "3", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 } ], "members": [ { "tier": "a", "ordinal": 3, "subject": "east", "confidence": "recalled" } ] } ] """).Should().BeEmpty();

    [Fact]
    public void An_open_tier_has_no_last_place() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "X", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "open": true } ], "members": [ { "tier": "a", "ordinal": 99, "subject": "east", "confidence": "recalled" } ] } ] """).Should().BeEmpty();
}
