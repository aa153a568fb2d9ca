namespace Indicators.Prose.Tests;

public sealed class LexiconTests
{
    [Fact]
    public void A_counter_of_ones_own_is_a_row()
    {
        Reading.Literals("种植油茶苗木500苗圃。").Should().BeEmpty();
        var options = new PolicyTextOptions { Lexicon = PolicyLexicon.Default.With("[counter]\n苗圃\n") };
        Reading.Of("种植油茶苗木500苗圃。", options).Should().ContainSingle().Which.Unit.Should().Be("苗圃");
    }

    [Fact]
    public void A_measure_of_ones_own_has_a_factor()
    {
        var options = new PolicyTextOptions { Lexicon = PolicyLexicon.Default.With("[measure]\nshi|石斗|mass|60000|\n") };
        Reading.Of("存粮30石斗。", options).Should().ContainSingle().Which.Figure!.Value.In("吨", options.Units).Amount.Should().Be(1.8m);
    }

    [Fact]
    public void A_word_of_ones_own_makes_targets()
    {
        var options = new PolicyTextOptions { Lexicon = PolicyLexicon.Default.With("[target]\n誓要\n") };
        Reading.Of("誓要产值500亿元。", options).Should().ContainSingle().Which.Modality.Should().Be(ClaimModality.Target);
    }

    [Fact]
    public void A_unit_set_of_ones_own_stands_above_the_lexicon()
    {
        Unit bed = Unit.Create("hospital-bed", "张病床", Dimension.Count("hospital-bed"));
        var options = new PolicyTextOptions { Units = UnitSet.Standard.With(bed) };
        Reading.Of("新增1.2万张病床。", options).Should().ContainSingle().Which.Figure!.Value.Unit.Base.Should().Be(bed);
    }

    [Theory]
    [InlineData("家\n", "Line 1")]
    [InlineData("[counters]\n家\n", "counters")]
    [InlineData("[measure]\nshi|石\n", "shi|石")]
    [InlineData("[measure]\nshi|石|mass|0|\n", "five columns")]
    [InlineData("[not-before]\n家庭\n", "家庭")]
    public void A_row_that_cannot_be_read_is_named(string text, string named)
    {
        Action read = () => PolicyLexicon.Default.With(text);
        read.Should().Throw<FormatException>().WithMessage($"*{named}*");
    }
}
