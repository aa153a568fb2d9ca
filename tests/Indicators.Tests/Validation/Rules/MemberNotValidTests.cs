namespace Indicators.Tests.Validation.Rules;

public class MemberNotValidTests
{
    private const string Id = "IND1009";

    [Fact]
    public void A_member_that_had_ceased_is_found() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "1", "name": { "zh": "体系" }, "asOf": "2021", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ], "members": [ { "tier": "a", "subject": "old", "confidence": "recalled" } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("has the member 'old', which exists ../2020-12-31 only");

    [Fact]
    public void A_member_that_ceased_within_the_year_is_silent() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "1", "name": { "zh": "体系" }, "asOf": "2020", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ], "members": [ { "tier": "a", "subject": "old", "confidence": "recalled" } ] } ] """).Should().BeEmpty();

    [Fact]
    public void A_member_that_was_yet_to_come_is_found() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "1", "name": { "zh": "体系" }, "asOf": "2020-12", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ], "members": [ { "tier": "a", "subject": "new", "confidence": "recalled" } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("exists 2021-01-01/..");

    [Fact]
    public void A_subject_without_days_is_always_there() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "1", "name": { "zh": "体系" }, "asOf": "1990", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ], "members": [ { "tier": "a", "subject": "east", "confidence": "recalled" } ] } ] """).Should().BeEmpty();
}
