namespace Indicators.Tests.Foundation;

public sealed class ChineseNumeralsTests
{
    [Fact]
    public void Every_number_below_ten_thousand_is_read_as_it_is_spoken()
    {
        for (int number = 1; number < 10_000; number++)
        {
            ChineseNumerals.TryParseBelowTenThousand(Spoken(number), out int value).Should().BeTrue("{0}", Spoken(number));
            value.Should().Be(number);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("零")]
    [InlineData("零五")]
    [InlineData("五零")]
    [InlineData("一百二")]
    [InlineData("一千二")]
    [InlineData("一百零")]
    [InlineData("一百零零五")]
    [InlineData("一百零五十")]
    [InlineData("一千零五百")]
    [InlineData("二十零五")]
    [InlineData("百")]
    [InlineData("十十")]
    [InlineData("一十百")]
    [InlineData("五五")]
    [InlineData("一万")]
    [InlineData("5")]
    [InlineData("abc")]
    public void What_is_ambiguous_or_malformed_is_refused(string text) =>
        ChineseNumerals.TryParseBelowTenThousand(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("二〇二四", 2024)]
    [InlineData("２０２４", 2024)]
    [InlineData("2024", 2024)]
    [InlineData("一九九七", 1997)]
    [InlineData("〇", 0)]
    public void Digits_one_after_another(string text, int value)
    {
        ChineseNumerals.TryParseDigitString(text, out int read).Should().BeTrue();
        read.Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("二十")]
    [InlineData("1234567890")]
    [InlineData("20a4")]
    public void What_is_no_row_of_digits(string text) =>
        ChineseNumerals.TryParseDigitString(text, out _).Should().BeFalse();

    private static string Spoken(int number)
    {
        const string Digits = "零一二三四五六七八九";
        string[] places = ["", "十", "百", "千"];
        string text = "";
        bool skipped = false;
        for (int place = 3; place >= 0; place--)
        {
            int digit = number / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            text += (skipped ? "零" : "") + (digit == 1 && place == 1 && text.Length == 0 ? "" : Digits[digit].ToString()) + places[place];
            skipped = false;
        }

        return text;
    }
}
