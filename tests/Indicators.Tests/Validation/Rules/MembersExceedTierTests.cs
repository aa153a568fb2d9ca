namespace Indicators.Tests.Validation.Rules;

public class MembersExceedTierTests
{
    private const string Id = "IND1002";

    [Fact]
    public void One_member_too_many_is_found() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "1", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" }, { "tier": "a", "subject": "west", "confidence": "recalled" } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("tier 'a' is to have 1 members and lists 2");

    [Fact]
    public void A_full_tier_is_silent() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "2", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 2 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" }, { "tier": "a", "subject": "west", "confidence": "recalled" } ] } ] """).Should().BeEmpty();

    [Fact]
    public void A_slot_without_a_name_takes_a_place() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "1", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" }, { "tier": "a", "confidence": "recalled" } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("lists 2");

    [Fact]
    public void A_surplus_below_is_reported_once_where_it_is() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "2", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 2, "tiers": [ { "id": "b", "name": { "zh": "层级" }, "count": 1 }, { "id": "c", "name": { "zh": "层级" }, "count": 1 } ] } ], "members": [ { "tier": "b", "subject": "east", "confidence": "recalled" }, { "tier": "b", "subject": "west", "confidence": "recalled" }, { "tier": "c", "subject": "new", "confidence": "recalled" } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("tier 'b'");

    [Fact]
    public void An_open_tier_has_room() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "X", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "open": true } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" }, { "tier": "a", "subject": "west", "confidence": "recalled" } ] } ] """).Should().BeEmpty();
}
