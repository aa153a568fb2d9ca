using System.Collections.Immutable;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>Faults the checker was once deaf to: each in a small catalogue of its own, with what must be found in it.</summary>
public class DeafSpotTests
{
    [Theory]
    [InlineData("ratio-mu-denominator-silent", "IND3016")] // 亩 beside 公顷: one factor of three does not switch a check off
    [InlineData("ratio-hectare-denominator-found", "IND3016")]
    [InlineData("complete-part-missing-part-above-whole-silent", "IND3023")] // a part above the whole, another part unpublished
    [InlineData("partial-part-above-whole-found", "IND3022")]
    [InlineData("round-level-growth-silent", "IND3004")] // zeros hide a twentieth of a value, not half of it
    [InlineData("round-target-increase-silent", "IND3030")]
    [InlineData("goal-below-baseline-round-silent", "IND4003")]
    [InlineData("share-of-other-dimension-silent", "IND2017")]
    [InlineData("cumulative-goal-scale-silent", "IND2004")]
    [InlineData("index-tenfold-silent", "IND2003")]
    [InlineData("per-capita-year-end-population-silent", "IND3017")] // off by more than any day of the year explains
    [InlineData("value-unit-only-silent", "IND0060")]
    [InlineData("true-find-total-lacks-a-part", "IND3020")]
    [InlineData("sum-message-wrong-period", "IND3028")]
    [InlineData("words-and-a-wrong-count", "IND1001")] // words about a code do not keep it from being matched
    [InlineData("escape-codes", "IND1001")]
    public void It_is_found(string file, string id) => Findings(file).Select(finding => finding.Id).Should().Contain(id);

    [Theory]
    [InlineData("tier-outside-the-code")]
    [InlineData("code-in-numerals")]
    [InlineData("code-as-a-product")]
    [InlineData("chains-and-clusters-of-one-name")]
    public void A_structure_with_a_form_of_its_own_is_silent(string file) => Findings(file).Should().BeEmpty();

    [Fact]
    public void A_jin_is_a_unit() => Findings("jin").Select(finding => finding.Id).Should().Equal("IND2007");

    [Fact]
    public void An_index_without_its_unit_is_told_how_to_write_it() =>
        Findings("index-bare-number").Should().ContainSingle().Which.ToText(Language.Chinese).Should().Contain("“100.4点”").And.NotContain("number");

    [Fact]
    public void Prices_come_before_digits_where_money_grows()
    {
        const string Observations = """
            "observations": [ { "indicator": "gdp", "subject": "c", "period": "2022", "value": "28576.1亿元", "source": "r" },
              { "indicator": "gdp", "subject": "c", "period": "2023", "value": "30145.8亿元", "source": "r" },
              { "indicator": "gdp", "subject": "c", "period": "2023", "transformation": "growth-year", "value": "6.1%", "source": "r" },
              { "indicator": "firms", "subject": "c", "period": "2022", "value": "6348家", "source": "r" },
              { "indicator": "firms", "subject": "c", "period": "2023", "value": "7565家", "source": "r" },
              { "indicator": "firms", "subject": "c", "period": "2023", "transformation": "growth-year", "value": "16.2%", "source": "r" } ]
            """;
        IndicatorCatalog catalog = CatalogReader.Parse($$"""
            { "formatVersion": 1, "sources": [ { "id": "r", "title": "公报", "publisher": "局", "published": "2024-03" } ],
              "subjects": [ { "id": "c", "kind": "region", "name": "示例市" } ],
              "indicators": [ { "id": "gdp", "name": "地区生产总值", "unit": "亿元", "kind": "flow", "direction": "increase" },
                              { "id": "firms", "name": "企业数", "unit": "家", "kind": "stock", "direction": "increase" } ], {{Observations}} }
            """);
        ImmutableArray<Finding> findings = CatalogValidator.Standard.Validate(catalog).Findings;
        string money = findings.Single(finding => finding.IndicatorId == "gdp").Hint!.In(Language.Chinese);
        money.Should().Contain("\"growthBasis\": { \"price\": \"constant\" }").And.Contain("地区生产总值").And.NotContain("误写");
        findings.Single(finding => finding.IndicatorId == "firms").Hint!.In(Language.Chinese).Should().Contain("16.2%有数字误写");
    }

    [Fact]
    public void A_sum_names_the_period_of_the_whole() =>
        Findings("sum-message-wrong-period").Single(finding => finding.Id == "IND3028").ToText(Language.English).Should().Contain("in 2023-S1 the parts");

    [Fact]
    public void What_was_derived_is_not_called_published()
    {
        Finding finding = Findings("message-says-published-of-derived").First(found => found.Derivation.Length > 0);
        finding.Derivation.Select(step => step.In(Language.English)).Should()
            .Contain(step => step.EndsWith("implies 274.1–274.46亿元 in 2021.", StringComparison.Ordinal))
            .And.NotContain(step => step.Contains("published 2021", StringComparison.Ordinal));
    }

    private static ImmutableArray<Finding> Findings(string file)
    {
        IndicatorCatalog catalog = CatalogReader.ReadSound(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "checking", file + ".json"), out ImmutableArray<Diagnostic> found);
        return CatalogValidator.Standard.Validate(catalog, found).Findings;
    }
}
