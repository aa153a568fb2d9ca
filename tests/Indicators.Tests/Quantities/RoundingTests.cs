namespace Indicators.Tests.Quantities;

/// <summary>Rounding for a reader never says more than was published.</summary>
public sealed class RoundingTests
{
    [Theory]
    [InlineData("12746家", "万家", 2, "1.27万家")]
    [InlineData("8.64万家", "万家", 0, "9万家")]
    [InlineData("8.6万家", "万家", 3, "8.6万家")]
    [InlineData("超1.27万家", "万家", 1, "超1.2万家")]
    [InlineData("1.27万家以上", "万家", 1, "1.2万家以上")]
    [InlineData("不足1.21万家", "万家", 1, "不足1.3万家")]
    [InlineData("1.21万家以内", "万家", 1, "1.3万家以内")]
    [InlineData("3.25%—4.75%", "%", 1, "3.2%—4.8%")]
    [InlineData("约12746家", "万家", 2, "约1.27万家")]
    [InlineData("近1980家", "万家", 1, "近0.2万家")]
    [InlineData("近198家", "万家", 1, "约0.0万家")]
    public void A_figure_is_rounded_in_the_direction_that_keeps_it_true(string figure, string unit, int decimals, string expected) =>
        Figure.Parse(figure).Round(Unit.Parse(unit), decimals, MidpointRounding.AwayFromZero).ToLabel(Language.Chinese).Should().Be(expected);

    [Theory]
    [InlineData("12746家")]
    [InlineData("8.60万家")]
    [InlineData("超1.27万家")]
    [InlineData("1200多家")]
    [InlineData("3%—5%")]
    [InlineData("15亩")]
    public void What_was_allowed_is_allowed_after_rounding(string literal)
    {
        Figure figure = Figure.Parse(literal);
        foreach (int decimals in (int[])[0, 1, 2])
        {
            QuantityRange rounded = figure.Round(figure.Unit, decimals, MidpointRounding.AwayFromZero).Range;
            QuantityRange published = figure.Range;
            if (published.Low is { } low && rounded.Low is { } from)
                (from <= low).Should().BeTrue("{0} to {1} decimals begins at {2}", literal, decimals, from);
        }
    }

    [Theory]
    [InlineData("12746家", "N0", "12,746家")]
    [InlineData("1234567.5亿元", "N1", "1,234,567.5亿元")]
    [InlineData("12746家", "F0", "12746家")]
    [InlineData("8.64万家", "F1", "8.6万家")]
    [InlineData("8.6万家", "F2", "8.6万家")]
    [InlineData("12746家", "en:N0", "12,746 enterprises")]
    public void A_figure_takes_the_formats_that_mean_something(string figure, string format, string expected)
    {
        Figure.Parse(figure).ToString(format, null).Should().Be(expected);
        Span<char> buffer = stackalloc char[64];
        Figure.Parse(figure).TryFormat(buffer, out int written, format).Should().BeTrue();
        buffer[..written].ToString().Should().Be(expected);
        byte[] utf8 = new byte[64];
        Figure.Parse(figure).TryFormat(utf8, out int bytes, format).Should().BeTrue();
        System.Text.Encoding.UTF8.GetString(utf8, 0, bytes).Should().Be(expected);
        Figure.Parse(figure).TryFormat(buffer[..3], out written, format).Should().BeFalse();
        written.Should().Be(0);
    }

    [Theory]
    [InlineData("8.6万家", "F2", "8.60万家")]
    [InlineData("8.645万家", "F2", "8.65万家")]
    [InlineData("1234567.5亿元", "N2", "1,234,567.50亿元")]
    public void A_quantity_is_a_number_and_has_the_decimals_asked_for(string quantity, string format, string expected) =>
        Quantity.Parse(quantity).ToString(format, null).Should().Be(expected);

    [Theory]
    [InlineData("P1")]
    [InlineData("C2")]
    [InlineData("F")]
    [InlineData("F29")]
    [InlineData("fr:F1")]
    [InlineData("0.00")]
    public void Other_formats_are_refused(string format) =>
        FluentActions.Invoking(() => Figure.Parse("1家").ToString(format, null)).Should().Throw<FormatException>().WithMessage("*\"zh\", \"en\"*");

    [Fact]
    public void Another_dimension_is_refused() =>
        FluentActions.Invoking(() => Figure.Parse("1家").Round(Unit.Parse("亩"), 1, MidpointRounding.ToEven)).Should().Throw<DimensionMismatchException>();
}
