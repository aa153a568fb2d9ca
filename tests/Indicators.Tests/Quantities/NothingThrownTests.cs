namespace Indicators.Tests.Quantities;

/// <summary>A text that is no figure is refused with an error; nothing undocumented is thrown.</summary>
public sealed class NothingThrownTests
{
    [Theory]
    [InlineData("4万多万元/人")]
    [InlineData("7亿多百元/人")]
    [InlineData("3万余千元/平方米")]
    [InlineData("6项/GiB")]
    [InlineData("CNY 6 per gibibyte")]
    [InlineData("$6/GiB")]
    [InlineData("1/2147483648")]
    [InlineData("1千2万")]
    [InlineData("1千2百万元")]
    [InlineData("至多9多间")]
    [InlineData("CNY 3万 per person–5万")]
    [InlineData("3万元/人—5万万元/人")]
    [InlineData("79228162514264337593543950335年半")]
    [InlineData("十千米/GiB")]
    [InlineData("7922816251426433759354395万0339")]
    [InlineData("7922816251426433759354395万9999元")]
    [InlineData("-792281625142643375935亿43959999万")]
    public void It_is_refused_with_an_error(string text)
    {
        Figure.TryParse(text, UnitSet.Standard, out _, out ParseError error).Should().BeFalse();
        error.Code.Should().NotBe(ParseErrorCode.None);
        Quantity.TryParse(text, UnitSet.Standard, out _, out _).Should().BeFalse();
        FluentActions.Invoking(() => Figure.Parse(text)).Should().Throw<ParseException>();
    }

    [Fact]
    public void Every_unit_over_every_other_is_read_or_refused()
    {
        int refused = 0;
        foreach (Unit above in StandardUnits.All)
        {
            foreach (Unit below in StandardUnits.All)
            {
                foreach (string scale in (string[])["", "万", "百"])
                {
                    string text = $"{above.Symbol}/{scale}{below.Symbol}";
                    if (Unit.TryParse(text, null, out Unit? unit))
                        Unit.Parse(unit.Symbol).Should().Be(unit);
                    else
                        refused++;
                    _ = Figure.TryParse($"7亿多百{text}", null, out _);
                    _ = Figure.TryParse($"3{text}—5万{text}", null, out _);
                }
            }
        }

        refused.Should().BePositive("some factors have too many digits");
    }

    [Theory]
    [InlineData("1千2万家")]
    [InlineData("至多9多间")]
    [InlineData("近CNY 十余-odd")]
    [InlineData("US$十千米")]
    [InlineData("约US$两千比特")]
    [InlineData("超50万辆，同比增长")]
    [InlineData("3千—5千米（约）")]
    [InlineData("4万多万元/人")]
    [InlineData("1.00000000000000000000001–-79514264337593543950335百万克")]
    [InlineData("0.0000000000000000000000000001—-5百万吨")]
    [InlineData("0.0000000000000000000000000001—５万万元")]
    public void What_is_read_at_the_start_of_a_text_is_a_figure_by_itself(string text)
    {
        if (Figure.TryReadPrefix(text, UnitSet.Standard, out Figure figure, out int consumed))
            Figure.Parse(text[..consumed]).Should().Be(figure, "{0}", text[..consumed]);
    }
}
