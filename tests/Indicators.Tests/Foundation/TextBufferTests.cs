using System.Text;

namespace Indicators.Tests.Foundation;

public sealed class TextBufferTests
{
    [Theory]
    [InlineData("1.50", 0, "1.5")]
    [InlineData("1.50", 1, "1.5")]
    [InlineData("1.50", 2, "1.50")]
    [InlineData("1.50", 4, "1.5000")]
    [InlineData("1.00", 0, "1")]
    [InlineData("100", 0, "100")]
    [InlineData("100", 2, "100.00")]
    [InlineData("0", 1, "0.0")]
    [InlineData("-0.50", 0, "-0.5")]
    [InlineData("79228162514264337593543950335", 3, "79228162514264337593543950335")]
    public void Decimals_are_taken_back_or_added_but_no_other_digit(string number, int decimals, string expected)
    {
        var buffer = new TextBuffer(stackalloc char[64]);
        buffer.Append("超");
        buffer.Append(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        buffer.SetDecimals(1, decimals);
        buffer.Written.ToString().Should().Be("超" + expected);
        buffer.Failed.Should().BeFalse();
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("999", "999")]
    [InlineData("1000", "1,000")]
    [InlineData("-1000", "-1,000")]
    [InlineData("1234567.891", "1,234,567.891")]
    [InlineData("-999.5", "-999.5")]
    public void Thousands_are_marked(string number, string expected)
    {
        var buffer = new TextBuffer(stackalloc char[64]);
        buffer.Append("CNY ");
        buffer.Append(number);
        buffer.GroupThousands(4);
        buffer.Written.ToString().Should().Be("CNY " + expected);
    }

    [Fact]
    public void What_does_not_fit_is_remembered_and_nothing_more_is_written()
    {
        var buffer = new TextBuffer(stackalloc char[3]);
        buffer.Append("12");
        buffer.Append(345m);
        buffer.Failed.Should().BeTrue();
        buffer.Append('x');
        buffer.Append("y");
        buffer.Written.ToString().Should().Be("12");
        buffer.TryGetUtf8(new byte[8], out int written).Should().BeFalse();
        written.Should().Be(0);
        var full = new TextBuffer(stackalloc char[4]);
        full.Append("1234");
        full.GroupThousands(0);
        full.Failed.Should().BeTrue();
    }

    [Fact]
    public void Utf8_is_that_of_the_text()
    {
        var buffer = new TextBuffer(stackalloc char[8]);
        buffer.Append("亿元");
        Span<byte> bytes = stackalloc byte[6];
        buffer.TryGetUtf8(bytes, out int written).Should().BeTrue();
        Encoding.UTF8.GetString(bytes[..written]).Should().Be("亿元");
        buffer.TryGetUtf8(bytes[..5], out _).Should().BeFalse();
    }
}
