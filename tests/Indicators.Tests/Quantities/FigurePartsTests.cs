namespace Indicators.Tests.Quantities;

public sealed class FigurePartsTests
{
    [Theory]
    [InlineData("超1200多亿元，同比", "超", "", "1200", "", "多", "亿元", "", "")]
    [InlineData("力争突破50万辆以上。", "力争突破", "", "50", "", "", "万辆", "以上", "")]
    [InlineData("3%—5%左右，", "", "", "3", "5", "", "%", "左右", "")]
    [InlineData("100—200亿元之间", "", "", "100", "200", "", "亿元", "", "")]
    [InlineData("三万亿元", "", "", "三万亿", "", "", "元", "", "")]
    [InlineData("53亿8000万元的", "", "", "53亿8000万", "", "", "元", "", "")]
    [InlineData("4万余家企业", "", "", "4", "", "余", "万余家", "", "")]
    [InlineData("百分之三十六点一，", "", "", "百分之三十六点一", "", "", "", "", "")]
    [InlineData("-2.3%。", "", "", "-2.3", "", "", "%", "", "")]
    [InlineData("0.465", "", "", "0.465", "", "", "", "", "")]
    [InlineData("1/3以上", "", "", "1/3", "", "", "", "以上", "")]
    [InlineData("over CNY 620 billion in 2023", "over", "CNY", "620", "", "", "billion", "", "")]
    [InlineData("CNY 10–20 billion or more", "", "CNY", "10", "20", "", "billion", "or more", "")]
    [InlineData("12.7 thousand enterprises (to the nearest 100)", "", "", "12.7", "", "", "thousand enterprises", "", "(to the nearest 100)")]
    [InlineData("CNY 68 thousand per person,", "", "CNY", "68", "", "", "thousand per person", "", "")]
    [InlineData("86000家（精确到100家），", "", "", "86000", "", "", "家", "", "（精确到100家）")]
    public void The_parts_of_a_figure_are_found(
        string text, string before, string currency, string number, string upper, string within, string unit, string after, string resolution)
    {
        Figure.TryReadPrefix(text, UnitSet.Standard, out Figure figure, out int consumed, out FigureParts parts).Should().BeTrue();

        (text[parts.BoundBefore], text[parts.Currency], text[parts.Number], text[parts.UpperNumber]).Should().Be((before, currency, number, upper));
        (text[parts.BoundWithin], text[parts.Unit], text[parts.BoundAfter], text[parts.Resolution]).Should().Be((within, unit, after, resolution));
        Figure.TryReadPrefix(text, UnitSet.Standard, out Figure plain, out int length).Should().BeTrue();
        (figure, consumed).Should().Be((plain, length));
    }

    [Fact]
    public void Where_nothing_is_read_there_are_no_parts()
    {
        Figure.TryReadPrefix("以上", UnitSet.Standard, out _, out int consumed, out FigureParts parts).Should().BeFalse();
        (consumed, parts).Should().Be((0, default(FigureParts)));
    }
}
