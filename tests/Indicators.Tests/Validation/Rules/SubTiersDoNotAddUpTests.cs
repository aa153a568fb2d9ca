namespace Indicators.Tests.Validation.Rules;

public class SubTiersDoNotAddUpTests
{
    private const string Id = "IND1005";

    [Fact]
    public void Twelve_and_five_are_not_eighteen() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "18", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 18, "tiers": [ { "id": "b", "name": { "zh": "层级" }, "count": 12 }, { "id": "c", "name": { "zh": "层级" }, "count": 5 } ] } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("counts 18, its sub-tiers 12 + 5 add up to 17");

    [Fact]
    public void Twelve_and_six_are_eighteen() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "18", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 18, "tiers": [ { "id": "b", "name": { "zh": "层级" }, "count": 12 }, { "id": "c", "name": { "zh": "层级" }, "count": 6 } ] } ] } ] """).Should().BeEmpty();

    [Fact]
    public void An_open_sub_tier_holds_the_rest() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "18", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 18, "tiers": [ { "id": "b", "name": { "zh": "层级" }, "count": 12 }, { "id": "c", "name": { "zh": "层级" }, "open": true } ] } ] } ] """).Should().BeEmpty();

    [Fact]
    public void Beside_an_open_sub_tier_there_may_not_be_too_many() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "18", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 18, "tiers": [ { "id": "b", "name": { "zh": "层级" }, "count": 19 }, { "id": "c", "name": { "zh": "层级" }, "open": true } ] } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("add up to 19");

    [Fact]
    public void An_open_tier_may_have_any_parts() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "X", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "open": true, "tiers": [ { "id": "b", "name": { "zh": "层级" }, "count": 12 } ] } ] } ] """).Should().BeEmpty();
}
