namespace Indicators.Tests.Quantities;

public class FigureTranslationTests
{
    [Theory]
    [InlineData("6200亿元", "CNY 620 billion (stated to 100 million)")]
    [InlineData("232万辆", "2.32 million vehicles")]
    [InlineData("超50万辆", "over 500 thousand vehicles (stated to 10,000)")]
    [InlineData("1.27万家", "12.7 thousand enterprises")]
    [InlineData("4万多家", "40-odd thousand enterprises (to the nearest 10,000)")]
    [InlineData("3万亿元", "CNY 3 trillion")]
    [InlineData("36.1%", "36.1%")]
    [InlineData("2.3个百分点", "2.3 percentage points")]
    [InlineData("7565家", "7,565 enterprises")]
    public void Chinese_and_English_translate_into_each_other(string chinese, string english)
    {
        Figure.Parse(chinese).ToString(Language.English).Should().Be(english);
        Figure.Parse(english).Should().Be(Figure.Parse(chinese));
        Figure.Parse(english).ToString(Language.Chinese).Should().Be(chinese);
    }

    [Fact]
    public void A_unit_that_was_asked_for_is_kept() =>
        Figure.Parse("6200亿元").In("十亿元").ToString().Should().Be("620十亿元（计至1亿元）");
}
