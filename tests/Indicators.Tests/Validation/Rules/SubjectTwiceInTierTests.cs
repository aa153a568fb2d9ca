namespace Indicators.Tests.Validation.Rules;

public class SubjectTwiceInTierTests
{
    private const string Id = "IND1006";

    [Fact]
    public void A_subject_listed_twice_is_found() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "3", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" }, { "tier": "a", "subject": "east", "confidence": "recalled" } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("lists 'east' twice in tier 'a'");

    [Fact]
    public void Slots_without_a_name_may_be_many() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "3", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 } ], "members": [ { "tier": "a", "confidence": "recalled" }, { "tier": "a", "confidence": "recalled" } ] } ] """).Should().BeEmpty();

    [Fact]
    public void Two_frameworks_may_list_one_subject() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "1", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" } ] }, { "id": "g", "code": "1", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" } ] } ] """).Should().BeEmpty();
}
