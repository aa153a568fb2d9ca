namespace Indicators.Prose.Tests;

/// <summary>Units of older reports, and the words by which a kind is told.</summary>
public sealed class OldUnitTests
{
    [Theory]
    [InlineData("生产棉布三十亿公尺。", "三十亿公尺")]
    [InlineData("全年雨量900公厘。", "900公厘")]
    [InlineData("发电设备八十万瓩。", "八十万瓩")]
    [InlineData("种下五十公分高的树苗。", "五十公分")]
    public void An_old_measure_is_read_whole(string text, string literal) => Reading.Only(text).Literal.Should().Be(literal);

    [Fact]
    public void An_average_by_the_mu_is_a_rate()
    {
        PolicyClaim claim = Reading.Only("2023年，开发区亩均税收12万元。");
        (claim.Kind, claim.Per).Should().Be((ClaimKind.Rate, "亩"));
    }

    [Theory]
    [InlineData("“十三五”确定的7项约束性指标全部完成。")]
    [InlineData("2023年，工业运行呈现出三个特点。")]
    public void The_parts_of_a_scheme_are_a_structure(string text) => Reading.Only(text).Kind.Should().Be(ClaimKind.StructuralCount);

    [Theory]
    [InlineData("2025年，计划新建厂房3座。")]
    [InlineData("2025年，计划建成仓库3座。")]
    public void What_is_planned_to_be_built_is_an_aim(string text) => Reading.Only(text).Modality.Should().Be(ClaimModality.Target);
}
