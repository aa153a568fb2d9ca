using Indicators.Prose.Evaluation;

namespace Indicators.Prose.Tests;

/// <summary>The scorer itself: what it counts as found, and how it maps the words of annotations.</summary>
public sealed class ScorerTests
{
    private const string Sentence = "2023年，产值近500亿元，居全国第一。";

    [Fact]
    public void A_quantity_needs_overlap_and_an_equal_amount()
    {
        Truth("500", "元").Should().Be((0, 1), "500 is not 500亿");
        Truth("50000000000", "家").Should().Be((0, 1));
        Truth("50000000000", "元").Should().Be((1, 1));
    }

    [Theory]
    [InlineData("2024H1", "2024-S1")]
    [InlineData("2024Q1-Q3", "2024-01-01/P9M")]
    [InlineData("2023-03..2024-11", "2023-03-01/P21M")]
    [InlineData("2014..2016", "2014-01-01/P3Y")]
    [InlineData("1980s-1990s", "1980-01-01/P20Y")]
    [InlineData("2024-09", "2024-09")]
    public void Period_words_of_annotations_are_made_canonical(string text, string expected) => AnnotatedPeriods.Canonical(text).Should().Be(expected);

    [Fact]
    public void Coarser_bound_words_are_met()
    {
        Names.BoundAs("about", Bound.Near, isRank: false).Should().Be("about");
        Names.BoundAs("above", Bound.AFewMoreThan, isRank: false).Should().Be("above");
        Names.BoundAs("near", Bound.About, isRank: false).Should().Be("about");
    }

    private static (int Right, int All) Truth(string scaled, string unit)
    {
        var truth = new TruthClaim("x", 8, 13, "500亿元", "level", scaled, null, unit, "about", "observed", "2023", null, "");
        Tally recall = new Scorer("x", Sentence, [truth], []).Score([.. PolicyTextReader.Read(Sentence)]).Recall;
        return (recall.Right, recall.All);
    }
}
