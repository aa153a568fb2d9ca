namespace Indicators.Tests.Quantities;

/// <summary>What is printed reads back as the same statement: value, bound and resolution, in both languages.</summary>
public sealed class ReadingBackTests
{
    [Theory]
    [InlineData("53亿8000万元", "53.8亿元（计至1万元）", "CNY 5.38 billion (stated to 10,000)")]
    [InlineData("四千六百九十万六千六百三十人", "4690.663万人（计至1人）", "46.90663 million persons (stated to 1)")]
    [InlineData("37万元", "37万元", "CNY 370 thousand (to the nearest 10,000)")]
    [InlineData("8.60万家", "8.60万家", "86.0 thousand enterprises")]
    [InlineData("6200亿元", "6200亿元", "CNY 620 billion (stated to 100 million)")]
    [InlineData("2千—3千米", "2公里—3公里", "2–3 kilometres")]
    [InlineData("两千—三千米", "2000米—3000米", "2,000–3,000 metres")]
    [InlineData("200—3千米", "200米—3000米", "200–3,000 metres")]
    [InlineData("20百米—30百米", "20百米—30百米", "2 thousand–3 thousand metres (stated to 100)")]
    [InlineData("0.257百克～6901百克", "0.257百克—6901.000百克", "0.0257 thousand–690.1000 thousand grams")]
    [InlineData("8%/年", "8%/年", "8% per year")]
    [InlineData("半多", "1/2多", "1/2-odd")]
    [InlineData("过半", "过1/2", "over 1/2")]
    [InlineData("百分之三十六点一", "36.1%", "36.1%")]
    [InlineData("1.2万元/人", "1.2万元/人", "CNY 12 thousand per person")]
    [InlineData("50万辆以上", "50万辆以上", "at least 500 thousand vehicles (stated to 10,000)")]
    public void A_figure_reads_back_equal_from_what_is_printed(string literal, string chinese, string english)
    {
        Figure figure = Figure.Parse(literal);

        figure.ToString().Should().Be(chinese);
        Figure.Parse(chinese).Should().Be(figure);
        figure.ToString(Language.English).Should().Be(english);
        Figure.Parse(english).Should().Be(figure);
    }

    /// <summary>Ends so far apart that the digits of both hardly fit one unit.</summary>
    [Theory]
    [InlineData("1.000000000000000000000～999999999万")]
    [InlineData("1.000000000000000000000—99999999.9亿元")]
    [InlineData("-792282514264337593543950335至0.0000000000000000000000000001亿")]
    [InlineData("1.0000000000000000000000000000—79228162514264337593543950335万家")]
    [InlineData("0.0000000000000000000000000001亿元/人—79228162514.26亿元/人以上")]
    public void A_very_wide_range_reads_back_equal_from_what_is_printed(string literal)
    {
        Figure figure = Figure.Parse(literal);

        figure.IsRange.Should().BeTrue();
        Figure.Parse(figure.ToString()).Should().Be(figure);
        Figure.Parse(figure.ToString(Language.English)).Should().Be(figure);
    }

    [Theory]
    [InlineData("86000家（精确到100家）", "100家", "100家")]
    [InlineData("86000家(精确到100)", "100家", "100家")]
    [InlineData("86,000 enterprises (to the nearest 100)", "100家", "100家")]
    [InlineData("620000000000元（计至1亿元）", "1亿元", "100亿元")]
    [InlineData("超50万辆（计至1万辆）", "1万辆", "10万辆")]
    [InlineData("30—50‰（精确到1%）", "1%", "1%")]
    [InlineData("1公顷（精确到1亩）", "1亩", "1亩")]
    [InlineData("50%（精确到1/2）", "1/2", "1/2")]
    public void Brackets_say_the_resolution(string text, string resolution, string soft)
    {
        Figure figure = Figure.Parse(text);

        figure.Resolution.Should().Be(Quantity.Parse(resolution));
        figure.SoftResolution.Should().Be(Quantity.Parse(soft));
        Figure.Parse(figure.ToString()).Should().Be(figure);
        Figure.Parse(figure.ToString(Language.English)).Should().Be(figure);
    }

    [Theory]
    [InlineData("86000家（精确到1万家）", "digits lie below it")]
    [InlineData("86000家（精确到30家）", "no power of ten")]
    [InlineData("86000家（精确到100辆）", "another dimension")]
    [InlineData("86000家（精确到约100家）", "a bound")]
    [InlineData("86000家（精确到100家", "not closed")]
    [InlineData("86000家（精确到100家（精确到10家））", "brackets in brackets")]
    public void A_resolution_that_is_none_is_refused(string text, string reason)
    {
        Figure.TryParse(text, UnitSet.Standard, out _, out ParseError error).Should().BeFalse(reason);
        error.Code.Should().Be(ParseErrorCode.ResolutionInvalid, reason);
        error.ToText(Language.Chinese, text).Should().Contain("精确到");
    }

    [Fact]
    public void In_prose_other_brackets_are_left_unread()
    {
        Figure.TryReadPrefix("86000家（精确到100家），", UnitSet.Standard, out Figure figure, out int consumed).Should().BeTrue();
        (figure.Resolution, consumed).Should().Be((Quantity.Parse("100家"), 15));
        Figure.TryReadPrefix("86000家（精确到位）", UnitSet.Standard, out _, out consumed).Should().BeTrue();
        consumed.Should().Be(6);
    }

    [Fact]
    public void A_converted_figure_keeps_its_precision_in_memory_and_in_text()
    {
        Figure converted = Figure.Parse("8.60万家").In("家");

        converted.Range.Should().Be(Figure.Parse("8.60万家").Range);
        Figure.Parse(converted.Literal).Range.Should().Be(converted.Range);
        Figure.Parse("37万元").In("元").ToString(Language.English).Should().Be("CNY 370,000 (to the nearest 10,000)");
    }

    [Fact]
    public void Every_unit_of_the_table_prints_so_that_it_reads_back()
    {
        foreach (Unit row in StandardUnits.All)
        {
            foreach (UnitScale scale in Enum.GetValues<UnitScale>())
            {
                Unit unit = row.Scaled(scale);
                Unit.Parse(unit.Symbol).Should().Be(unit);
                foreach (Figure figure in (Figure[])[new(37m, unit), new(8.60m, unit, Bound.About), Figure.Between(new(200m, unit), new(3000m, unit))])
                {
                    Figure.Parse(figure.ToString()).Should().Be(figure, "{0}", figure);
                    Figure.Parse(figure.ToString(Language.English)).Should().Be(figure, "{0}", figure.ToString(Language.English));
                }
            }
        }
    }

    [Theory]
    [InlineData("过半")]
    [InlineData("三分之一")]
    [InlineData("7/30")]
    public void The_unit_of_a_fraction_reads_back(string literal)
    {
        Unit unit = Figure.Parse(literal).Unit;

        Unit.Parse(unit.Symbol).Should().Be(unit);
        Unit.Parse("1" + unit.Symbol).Should().Be(unit);
    }
}
