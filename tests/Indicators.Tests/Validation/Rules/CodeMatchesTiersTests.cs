namespace Indicators.Tests.Validation.Rules;

public class CodeMatchesTiersTests
{
    private const string Id = "IND1001";

    [Fact]
    public void Tiers_that_spell_another_number_contradict_the_code() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "33618", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 }, { "id": "b", "name": { "zh": "层级" }, "count": 3 }, { "id": "c", "name": { "zh": "层级" }, "count": 6 }, { "id": "d", "name": { "zh": "层级" }, "count": 8 } ] } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the code 33618 does not match its tiers 3 + 3 + 6 + 8");

    [Fact]
    public void Tiers_that_spell_the_code_are_silent() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "33618", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 3 }, { "id": "b", "name": { "zh": "层级" }, "count": 3 }, { "id": "c", "name": { "zh": "层级" }, "count": 6 }, { "id": "d", "name": { "zh": "层级" }, "count": 18 } ] } ] """).Should().BeEmpty();

    [Fact]
    public void An_open_tier_is_an_X() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "4×15+X", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 4 }, { "id": "b", "name": { "zh": "层级" }, "count": 15 }, { "id": "c", "name": { "zh": "层级" }, "open": true } ] } ] """).Should().BeEmpty();

    [Theory]
    [InlineData("416", "4个高地、16个领域")]
    [InlineData("八大", "八大行业")]
    public void Words_do_not_keep_a_code_with_numbers_from_being_matched(string code, string meaning) =>
        RuleRun.Find(
            Id,
            $$""" "frameworks": [ { "id": "f", "code": "{{code}}", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 4 } ], "codeMeaning": { "zh": "{{meaning}}" } } ] """).Should().ContainSingle();

    [Fact]
    public void A_code_without_numbers_is_not_matched_where_words_say_what_it_means() =>
        RuleRun.Find(
            Id,
            """ "frameworks": [ { "id": "f", "code": "满天星", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "a", "name": { "zh": "层级" }, "count": 4 } ], "codeMeaning": { "zh": "大中小企业" } } ] """).Should().BeEmpty();
}
