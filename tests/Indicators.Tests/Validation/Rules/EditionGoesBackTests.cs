namespace Indicators.Tests.Validation.Rules;

public class EditionGoesBackTests
{
    private const string Id = "IND1008";

    [Fact]
    public void An_edition_of_an_earlier_year_is_found() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f1", "code": "1", "name": { "zh": "体系" }, "asOf": "2023-07", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ] }, { "id": "f2", "code": "2", "name": { "zh": "体系" }, "asOf": "2021", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 2 } ], "supersedes": "f1" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("supersedes 'f1', which is of the later 2023-07");

    [Fact]
    public void A_later_edition_is_silent() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f1", "code": "1", "name": { "zh": "体系" }, "asOf": "2023-07", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ] }, { "id": "f2", "code": "2", "name": { "zh": "体系" }, "asOf": "2024", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 2 } ], "supersedes": "f1" } ] """).Should().BeEmpty();

    [Fact]
    public void A_year_may_supersede_a_month_of_it() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f1", "code": "1", "name": { "zh": "体系" }, "asOf": "2023-07", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 1 } ] }, { "id": "f2", "code": "2", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 2 } ], "supersedes": "f1" } ] """).Should().BeEmpty();
}
