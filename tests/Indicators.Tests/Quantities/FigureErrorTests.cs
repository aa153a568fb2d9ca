using System.Text;

namespace Indicators.Tests.Quantities;

public sealed class FigureErrorTests
{
    [Theory]
    [InlineData("", ParseErrorCode.Empty, 0, 0)]
    [InlineData("   ", ParseErrorCode.Empty, 0, 0)]
    [InlineData("\n\t", ParseErrorCode.Empty, 0, 0)]
    [InlineData("超", ParseErrorCode.NumberExpected, 1, 0)]
    [InlineData("力争突破", ParseErrorCode.NumberExpected, 4, 0)]
    [InlineData("亩", ParseErrorCode.NumberExpected, 0, 0)]
    [InlineData("over ", ParseErrorCode.NumberExpected, 5, 0)]
    [InlineData("over vehicles", ParseErrorCode.NumberExpected, 5, 0)]
    [InlineData("约-", ParseErrorCode.NumberExpected, 1, 0)]
    [InlineData("百分之", ParseErrorCode.NumberExpected, 3, 0)]
    [InlineData("百分之家", ParseErrorCode.NumberExpected, 3, 0)]
    [InlineData("5分之", ParseErrorCode.NumberExpected, 3, 0)]
    [InlineData("一分之一", ParseErrorCode.NumberMalformed, 0, 3)]
    [InlineData("零分之一", ParseErrorCode.NumberMalformed, 0, 3)]
    [InlineData("1/0", ParseErrorCode.NumberMalformed, 1, 2)]
    [InlineData("1/0.5", ParseErrorCode.NumberMalformed, 1, 4)]
    [InlineData("一万二", ParseErrorCode.NumberMalformed, 0, 3)]
    [InlineData("一百二", ParseErrorCode.NumberMalformed, 0, 3)]
    [InlineData("三五百家", ParseErrorCode.NumberMalformed, 0, 3)]
    [InlineData("二〇二四", ParseErrorCode.NumberMalformed, 0, 4)]
    [InlineData("一千零五百家", ParseErrorCode.NumberMalformed, 0, 5)]
    [InlineData("万三家", ParseErrorCode.NumberMalformed, 0, 2)]
    [InlineData("三万五万元", ParseErrorCode.NumberMalformed, 0, 4)]
    [InlineData("3万5", ParseErrorCode.NumberMalformed, 2, 1)]
    [InlineData("1亿20000万元", ParseErrorCode.NumberMalformed, 2, 5)]
    [InlineData("1亿2.5万元", ParseErrorCode.NumberMalformed, 2, 3)]
    [InlineData("123456789012345678901234567890元", ParseErrorCode.TooManyDigits, 0, 30)]
    [InlineData("79228162514264337593543950336元", ParseErrorCode.TooManyDigits, 0, 29)]
    [InlineData("0.00000000000000000000000000001%", ParseErrorCode.TooManyDigits, 0, 31)]
    [InlineData("9.0000000000000000000000000000%", ParseErrorCode.TooManyDigits, 0, 30)]
    [InlineData("约1234567890.12345678901234567890123亿元", ParseErrorCode.TooManyDigits, 1, 34)]
    [InlineData("50万砖", ParseErrorCode.UnitUnknown, 3, 1)]
    [InlineData("50砖头", ParseErrorCode.UnitUnknown, 2, 2)]
    [InlineData("50 furlongs", ParseErrorCode.UnitUnknown, 3, 8)]
    [InlineData("1.5 million furlongs", ParseErrorCode.UnitUnknown, 12, 8)]
    [InlineData("5元/砖", ParseErrorCode.UnitUnknown, 2, 2)]
    [InlineData("5元/人/年", ParseErrorCode.UnitUnknown, 4, 2)]
    [InlineData("5 mw", ParseErrorCode.UnitUnknown, 2, 2)]
    [InlineData("5百百万元", ParseErrorCode.UnitUnknown, 2, 3)]
    [InlineData("约50万辆以上", ParseErrorCode.BoundsConflict, 5, 2)]
    [InlineData("超50万辆以内", ParseErrorCode.BoundsConflict, 5, 2)]
    [InlineData("不足50万辆左右", ParseErrorCode.BoundsConflict, 6, 2)]
    [InlineData("近50万辆以上", ParseErrorCode.BoundsConflict, 5, 2)]
    [InlineData("超不足5%", ParseErrorCode.BoundsConflict, 1, 2)]
    [InlineData("不超过至少5%", ParseErrorCode.BoundsConflict, 3, 2)]
    [InlineData("over 5% or less", ParseErrorCode.BoundsConflict, 8, 7)]
    [InlineData("3%—5家", ParseErrorCode.RangeUnitsDiffer, 3, 2)]
    [InlineData("3%—5个百分点", ParseErrorCode.RangeUnitsDiffer, 3, 5)]
    [InlineData("1/3—1/7", ParseErrorCode.RangeUnitsDiffer, 4, 3)]
    [InlineData("5%—3%", ParseErrorCode.RangeReversed, 3, 2)]
    [InlineData("300—250", ParseErrorCode.RangeReversed, 4, 3)]
    [InlineData("2公顷—15亩", ParseErrorCode.RangeReversed, 4, 3)]
    [InlineData("3%—", ParseErrorCode.RangeEndExpected, 3, 0)]
    [InlineData("3%—家", ParseErrorCode.RangeEndExpected, 3, 0)]
    [InlineData("3% to ", ParseErrorCode.RangeEndExpected, 6, 0)]
    [InlineData("3%—123456789012345678901234567890%", ParseErrorCode.TooManyDigits, 3, 30)]
    [InlineData("6200亿元。", ParseErrorCode.TrailingText, 6, 1)]
    [InlineData("6200亿元，同比", ParseErrorCode.TrailingText, 6, 3)]
    [InlineData("1,23家", ParseErrorCode.TrailingText, 1, 4)]
    [InlineData("1234,567家", ParseErrorCode.TrailingText, 4, 5)]
    [InlineData("5%%", ParseErrorCode.TrailingText, 2, 1)]
    [InlineData("50万辆多以上", ParseErrorCode.BoundsConflict, 5, 2)]
    [InlineData("50万辆以上多", ParseErrorCode.TrailingText, 6, 1)]
    [InlineData("近0家", ParseErrorCode.NumberExpected, 1, 0)]
    [InlineData("0多家", ParseErrorCode.NumberExpected, 0, 0)]
    public void A_wrong_text_says_what_and_where(string text, ParseErrorCode code, int position, int length)
    {
        Figure.TryParse(text, UnitSet.Standard, out Figure figure, out ParseError error).Should().BeFalse();
        error.Should().Be(new ParseError(code, position, length));
        figure.Should().Be(default(Figure));
        var thrown = Assert.Throws<ParseException>(() => Figure.Parse(text));
        thrown.Input.Should().Be(text);
        thrown.Error.Should().Be(error);
        thrown.Message.Should().StartWith($"'{PrintableText.Of(text)}'").And.Contain($"position {position}");
        error.ToText(Language.Chinese, text).Should().Contain($"第{position}位");
    }

    [Theory]
    [InlineData("¥50", 0, 1, "元, 日元")]
    [InlineData("超¥50万", 1, 1, "元, 日元")]
    [InlineData("$5 million", 0, 1, "美元, 港元")]
    [InlineData("50¥", 2, 1, "元, 日元")]
    [InlineData("50元/¥", 4, 1, "元, 日元")]
    public void An_ambiguous_sign_names_its_candidates(string text, int position, int length, string candidates)
    {
        Figure.TryParse(text, UnitSet.Standard, out _, out ParseError error).Should().BeFalse();
        error.Should().Be(new ParseError(ParseErrorCode.UnitAmbiguous, position, length, candidates));
        error.ToText(Language.English, text).Should().Contain(candidates);
        error.ToText(Language.Chinese, text).Should().Contain(candidates);
    }

    [Fact]
    public void All_candidates_of_an_ambiguity_are_named()
    {
        UnitSet units = UnitSet.Standard
            .With(Unit.Create("unit-a", "标", Dimension.Count("a")))
            .With(Unit.Create("unit-b", "乙", Dimension.Count("b"), aliases: ["标"]))
            .With(Unit.Create("unit-c", "丙", Dimension.Count("c"), aliases: ["标"]));
        Figure.TryParse("5标", units, out _, out ParseError error).Should().BeFalse();
        error.Candidates.Should().Be("标, 乙, 丙");
    }

    [Theory]
    [InlineData("超50万砖", 8, 3)]
    [InlineData("５０%%", 7, 1)]
    [InlineData("约50万辆以上", 11, 6)]
    public void Positions_in_utf8_count_bytes(string text, int position, int length)
    {
        Figure.TryParse(Encoding.UTF8.GetBytes(text), UnitSet.Standard, out _, out ParseError error).Should().BeFalse();
        (error.Position, error.Length).Should().Be((position, length));
        var thrown = Assert.Throws<ParseException>(() => Figure.Parse(Encoding.UTF8.GetBytes(text)));
        thrown.Input.Should().Be(text);
    }

    [Fact]
    public void Long_utf8_is_read_as_short()
    {
        byte[] text = Encoding.UTF8.GetBytes(new string(' ', 500) + "6200亿元" + new string(' ', 500));
        Figure.Parse(text).Should().Be(Figure.Parse("6200亿元"));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_not_guessed() =>
        Figure.TryParse([0x35, 0xFF, 0xFE], UnitSet.Standard, out _, out ParseError _).Should().BeFalse();

    [Theory]
    [InlineData("超50万辆")]
    [InlineData("3%—5%")]
    [InlineData("约5%")]
    public void A_quantity_is_no_bound_and_no_range(string text)
    {
        Quantity.TryParse(text, UnitSet.Standard, out Quantity quantity, out ParseError error).Should().BeFalse();
        quantity.Should().Be(default(Quantity));
        error.Should().Be(new ParseError(ParseErrorCode.PlainQuantityExpected, 0, text.Length));
        Assert.Throws<ParseException>(() => Quantity.Parse(text)).Message.Should().Contain("Figure");
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Quantity.TryParse(utf8, UnitSet.Standard, out _, out error).Should().BeFalse();
        error.Length.Should().Be(utf8.Length);
    }

    [Fact]
    public void Null_is_refused_by_Parse_and_read_as_nothing_by_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => Figure.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Quantity.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Unit.Parse((string)null!));
        Figure.TryParse((string?)null, null, out _).Should().BeFalse();
        Quantity.TryParse((string?)null, null, out _).Should().BeFalse();
        Unit.TryParse((string?)null, null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("超50万辆，同比增长", "超50万辆")]
    [InlineData("3%—高", "3%")]
    [InlineData("50万辆—3%", "50万辆")]
    [InlineData("约50万辆以上", "约50万辆")]
    [InlineData("1.27万家，其中", "1.27万家")]
    [InlineData("12，34", "12")]
    [InlineData("1，200家", "1")]
    [InlineData("2,019个", "2,019个")]
    [InlineData("36.1%和19.2%", "36.1%")]
    [InlineData("700瓦/千克级", "700瓦/千克")]
    [InlineData("50元/次日", "50元/次")]
    [InlineData("5家/每", "5家")]
    public void A_prefix_is_the_longest_figure_and_no_more(string text, string expected)
    {
        Figure.TryReadPrefix(text, UnitSet.Standard, out Figure figure, out int consumed).Should().BeTrue();
        text[..consumed].Should().Be(expected);
        figure.Should().Be(Figure.Parse(expected));
        figure.Literal.Should().Be(expected);
    }

    [Theory]
    [InlineData("同比增长36.1%")]
    [InlineData("")]
    [InlineData("超级工厂")]
    public void A_text_that_does_not_start_with_a_figure_has_no_prefix(string text)
    {
        Figure.TryReadPrefix(text, UnitSet.Standard, out Figure figure, out int consumed).Should().BeFalse();
        consumed.Should().Be(0);
        figure.Should().Be(default(Figure));
    }
}
