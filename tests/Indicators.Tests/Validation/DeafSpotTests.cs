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
    public void It_is_found(string file, string id) => Findings(file).Select(finding => finding.Id).Should().Contain(id);

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
