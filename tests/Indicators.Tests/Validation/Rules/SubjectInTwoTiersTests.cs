namespace Indicators.Tests.Validation.Rules;

public class SubjectInTwoTiersTests
{
    private const string Id = "IND1007";

    [Fact]
    public void A_subject_in_two_tiers_is_found() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "33", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 }, { "id": "b", "name": { "zh": "层级" }, "count": 3 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" }, { "tier": "b", "subject": "east", "confidence": "recalled" } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("in tier 'a' and in tier 'b'");

    [Fact]
    public void A_subject_twice_in_one_tier_is_the_matter_of_another_rule() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "3", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" }, { "tier": "a", "subject": "east", "confidence": "recalled" } ] } ] """).Should().BeEmpty();

    [Fact]
    public void Two_subjects_in_two_tiers_are_silent() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "33", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 }, { "id": "b", "name": { "zh": "层级" }, "count": 3 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" }, { "tier": "b", "subject": "west", "confidence": "recalled" } ] } ] """).Should().BeEmpty();
}
