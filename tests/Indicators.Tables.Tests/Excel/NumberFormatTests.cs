using Indicators.Tables.Excel;

namespace Indicators.Tables.Tests.Excel;

/// <summary>What a person sees of a stored number: the digits are those of the format, never those of binary arithmetic.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("3754.3253686617772", "0", "3754")]
    [InlineData("12.1124", "0.00", "12.11")]
    [InlineData("0.36149", "0.0%", "36.1%")]
    [InlineData("-0.36149", "0.00%", "-36.15%")]
    [InlineData("1234567.891", "#,##0.00", "1,234,567.89")]
    [InlineData("1234567", "###\\ ###\\ ##0", "1 234 567")]
    [InlineData("567", "###\\ ###\\ ##0", "  567")]
    [InlineData("-1234", "###\\ ###\\ ##0", "- 1 234")]
    [InlineData("12345", "# ##0", "12 345")]
    [InlineData("0.5", "#.##", ".5")]
    [InlineData("12", "#.##", "12.")]
    [InlineData("5", "000", "005")]
    [InlineData("12.5", "???0.0?", "  12.5 ")]
    [InlineData("12.3", "0.0\"亿元\"", "12.3亿元")]
    [InlineData("12.3", "\"约\"0", "约12")]
    [InlineData("12.3", "0.0‰", "12.3‰")]
    [InlineData("12345678.9", "#,##0.0,,", "12.3")]
    [InlineData("12345678.9", "#,##0,", "12,346")]
    [InlineData("2024", "General\"年\"", "2024年")]
    [InlineData("37", "G/通用格式\"人\"", "37人")]
    [InlineData("5", "@", "5")]
    [InlineData("0.005", "0.00", "0.01")]
    [InlineData("1.005", "0.00", "1.01")]
    [InlineData("-2.5", "0", "-3")]
    [InlineData("12749.9", "0.0E+00", "1.3E+04")]
    [InlineData("0.00052", "0.0E+00", "5.2E-04")]
    [InlineData("99999", "0.0E+00", "1.0E+05")]
    [InlineData("12345", "##0.0E+0", "12.3E+3")]
    public void A_number_is_shown_by_its_format(string stored, string format, string shown) => Shown(stored, format).Should().Be(shown);

    [Theory]
    [InlineData("12749.9", "0!.0,\"万\"", "1.3万")]
    [InlineData("12749.9", "0\\.0,\"万\"", "1.3万")]
    [InlineData("12749.9", "0\\!.0,\\万", "1.3万")]
    [InlineData("12749.9", "0\".\"0,\"万\"", "1.3万")]
    [InlineData("123456789", "0!.00,,\"亿\"", "1.23亿")]
    [InlineData("123456789", "0\\.00,,\"亿\"", "1.23亿")]
    [InlineData("-12749.9", "0!.0,\"万\"", "-1.3万")]
    [InlineData("499", "0!.0,\"万\"", "0.0万")]
    [InlineData("1234567890", "#!.0000,\"万元\"", "123.4568万元")]
    public void A_point_that_is_no_decimal_point_divides_by_ten_thousand(string stored, string format, string shown) => Shown(stored, format).Should().Be(shown);

    [Theory]
    [InlineData("12749.9", "[>=10000]0!.0,\"万\";0", "1.3万")]
    [InlineData("999", "[>=10000]0!.0,\"万\";0", "999")]
    [InlineData("-7", "[>=10000]0!.0,\"万\";0", "-7")]
    [InlineData("250000000", "[>99999999]0!.00,,\"亿\";[>9999]0!.0,\"万\";0", "2.50亿")]
    [InlineData("25000", "[>99999999]0!.00,,\"亿\";[>9999]0!.0,\"万\";0", "2.5万")]
    [InlineData("25", "[>99999999]0!.00,,\"亿\";[>9999]0!.0,\"万\";0", "25")]
    [InlineData("-0.36", "0.00_);[Red](0.00)", "(0.36)")]
    [InlineData("0.36", "0.00_);[Red](0.00)", "0.36 ")]
    [InlineData("-0.36", "0.00_);[RED]\\(0.00\\)", "(0.36)")]
    [InlineData("-5", "[蓝色]0;[红色]△0", "△5")]
    [InlineData("0", "0.0;-0.0;\"—\"", "—")]
    [InlineData("0", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", " - ")]
    [InlineData("-1234", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", " -1,234 ")]
    [InlineData("12", "[$¥-804]#,##0.00", "¥12.00")]
    [InlineData("12", "[$-804]0.0", "12.0")]
    [InlineData("0", ";;;", "")]
    public void A_number_takes_the_section_it_belongs_to(string stored, string format, string shown) => Shown(stored, format).Should().Be(shown);

    [Theory]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("0.7000000000000028", "0.7")]
    [InlineData("-0.29999999999999716", "-0.3")]
    [InlineData("0.1000000000000227", "0.1")]
    [InlineData("8.5999999999999996", "8.6")]
    [InlineData("3754.3253686617772", "3754.325369")]
    [InlineData("36.149000000000001", "36.149")]
    [InlineData("1.1368683772161603E-13", "0")]
    [InlineData("123456789.12", "123456789.12")]
    [InlineData("1234567890123", "1234567890123")]
    [InlineData("1E+16", "10000000000000000")]
    [InlineData("0.00012345", "0.00012345")]
    [InlineData("12345678901234567.89", "12345678901234567.89")]
    [InlineData("8.60", "8.6")]
    public void Without_a_format_the_noise_of_binary_arithmetic_is_no_digit(string stored, string shown) => Shown(stored, "General").Should().Be(shown);

    [Theory]
    [InlineData("0.30000000000000004", "0.00000000000000000", "0.30000000000000000")]
    [InlineData("0.1499999999999999", "0.0", "0.2")]
    [InlineData("8.5999999999999996", "0.000", "8.600")]
    public void Noise_stays_away_from_long_formats_too(string stored, string format, string shown) => Shown(stored, format).Should().Be(shown);

    [Theory]
    [InlineData("43942", "yyyy\"年\"m\"月\"", "2020年4月", "2020-04-21")]
    [InlineData("43942", "yyyy\\年m\\月", "2020年4月", "2020-04-21")]
    [InlineData("43942", "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "2020年4月21日", "2020-04-21")]
    [InlineData("43942", "mmm-yy", "Apr-20", "2020-04-21")]
    [InlineData("43942.75", "yyyy-mm-dd hh:mm", "2020-04-21 18:00", "2020-04-21")]
    [InlineData("43942", "yyyy/m", "2020/4", "2020-04-21")]
    [InlineData("43942", "e\"年\"", "2020年", "2020-04-21")]
    [InlineData("59", "yyyy-mm-dd", "1900-02-28", "1900-02-28")]
    [InlineData("61", "yyyy-mm-dd", "1900-03-01", "1900-03-01")]
    public void A_serial_is_shown_as_the_day_it_is(string stored, string format, string shown, string day)
    {
        SheetCell cell = Cell(stored, format);
        cell.Kind.Should().Be(CellKind.Date);
        cell.Shown.Should().Be(shown);
        cell.Day.Should().Be(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        cell.Stored.Should().Be(stored);
    }

    [Theory]
    [InlineData("0.4375", "h:mm", "10:30")]
    [InlineData("1.5", "[h]:mm", "36:00")]
    [InlineData("-3", "yyyy-mm-dd", "####")]
    [InlineData("60", "yyyy-mm-dd", "####")]
    public void What_is_no_day_is_text(string stored, string format, string shown)
    {
        SheetCell cell = Cell(stored, format);
        cell.Kind.Should().Be(CellKind.Text);
        cell.Shown.Should().Be(shown);
        cell.Day.Should().BeNull();
    }

    [Theory]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("3754.3253686617772", "3754.3253686617772")]
    [InlineData("36.149000000000001", "36.149")]
    [InlineData("12345678901234567.89", "12345678901234567.89")]
    [InlineData("8.60", "8.60")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("1E3", "1000")]
    public void The_stored_number_stands_beside_in_plain_decimals(string stored, string plain) => Cell(stored, "0").Stored.Should().Be(plain);

    [Theory]
    [InlineData("1e")]
    [InlineData("")]
    [InlineData("1,2")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("NaN")]
    [InlineData("1E999")]
    [InlineData("123456789012345678901234567890123456789")]
    public void What_is_no_number_is_not_read_as_one(string text) => StoredNumber.Parse(text).Should().BeNull();

    private static string Shown(string stored, string format) => Cell(stored, format).Shown;

    private static SheetCell Cell(string stored, string format)
    {
        var formats = new NumberFormats(from1904: false);
        return formats.NumberCell(new CellAddress(1, 1), StoredNumber.Parse(stored)!.Value, formats.Of(format), 0);
    }
}
