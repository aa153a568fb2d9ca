namespace Indicators.Tests.Time;

public sealed class TimePeriodErrorTests
{
    [Theory]
    [InlineData("", ParseErrorCode.Empty, 0, 0)]
    [InlineData("  ", ParseErrorCode.Empty, 0, 0)]
    [InlineData("hello", ParseErrorCode.PeriodExpected, 0, 5)]
    [InlineData("全市", ParseErrorCode.PeriodExpected, 0, 2)]
    [InlineData("24", ParseErrorCode.PeriodExpected, 0, 2)]
    [InlineData("0000", ParseErrorCode.PeriodInvalid, 0, 4)]
    [InlineData("2024-", ParseErrorCode.PeriodExpected, 5, 0)]
    [InlineData("2024-9", ParseErrorCode.PeriodExpected, 5, 1)]
    [InlineData("2024-13", ParseErrorCode.PeriodInvalid, 5, 2)]
    [InlineData("2024-00", ParseErrorCode.PeriodInvalid, 5, 2)]
    [InlineData(" 2024-13", ParseErrorCode.PeriodInvalid, 6, 2)]
    [InlineData("202413", ParseErrorCode.PeriodInvalid, 4, 2)]
    [InlineData("2024-02-30", ParseErrorCode.PeriodInvalid, 8, 2)]
    [InlineData("2023-02-29", ParseErrorCode.PeriodInvalid, 8, 2)]
    [InlineData("2024-09-1", ParseErrorCode.PeriodExpected, 8, 1)]
    [InlineData("2024-Q5", ParseErrorCode.PeriodInvalid, 5, 2)]
    [InlineData("2024-Q", ParseErrorCode.PeriodExpected, 6, 0)]
    [InlineData("2024-S3", ParseErrorCode.PeriodInvalid, 5, 2)]
    [InlineData("2024-T4", ParseErrorCode.PeriodInvalid, 5, 2)]
    [InlineData("2024-A2", ParseErrorCode.PeriodInvalid, 5, 2)]
    [InlineData("2024-M13", ParseErrorCode.PeriodInvalid, 5, 3)]
    [InlineData("2024-W53", ParseErrorCode.PeriodInvalid, 5, 3)]
    [InlineData("9999-W52", ParseErrorCode.PeriodInvalid, 5, 3)]
    [InlineData("2023-D366", ParseErrorCode.PeriodInvalid, 5, 4)]
    [InlineData("2024-D000", ParseErrorCode.PeriodInvalid, 5, 4)]
    [InlineData("2024-09/2024-01", ParseErrorCode.PeriodReversed, 8, 7)]
    [InlineData("2024/2024-06", ParseErrorCode.PeriodReversed, 5, 7)]
    [InlineData("2025-2021", ParseErrorCode.PeriodReversed, 5, 4)]
    [InlineData("2024-Q3-Q1", ParseErrorCode.PeriodReversed, 8, 2)]
    [InlineData("2024-01-01/P0M", ParseErrorCode.PeriodInvalid, 11, 3)]
    [InlineData("2024-01-01/P9999Y", ParseErrorCode.PeriodInvalid, 11, 6)]
    [InlineData("2024-01-01/P", ParseErrorCode.PeriodExpected, 12, 0)]
    [InlineData("2024-01-01/P9", ParseErrorCode.PeriodExpected, 12, 1)]
    [InlineData("2024-01-01/P9M1Y", ParseErrorCode.PeriodExpected, 14, 2)]
    [InlineData("2024-01-01/", ParseErrorCode.PeriodExpected, 11, 0)]
    [InlineData("2024-Q3x", ParseErrorCode.TrailingText, 7, 1)]
    [InlineData("2024年13月", ParseErrorCode.PeriodInvalid, 5, 3)]
    [InlineData("2024年2月30日", ParseErrorCode.PeriodInvalid, 7, 3)]
    [InlineData("2024年1—13月", ParseErrorCode.PeriodInvalid, 7, 3)]
    [InlineData("2024年9—1月", ParseErrorCode.PeriodReversed, 7, 2)]
    [InlineData("2024年9月17—5日", ParseErrorCode.PeriodReversed, 10, 2)]
    [InlineData("2024年3月5—32日", ParseErrorCode.PeriodInvalid, 9, 3)]
    [InlineData("2024年5季度", ParseErrorCode.PeriodInvalid, 5, 3)]
    [InlineData("2024年第五季度", ParseErrorCode.PeriodInvalid, 6, 3)]
    [InlineData("2024年三至一季度", ParseErrorCode.PeriodReversed, 7, 3)]
    [InlineData("2024年Q5", ParseErrorCode.PeriodInvalid, 5, 2)]
    [InlineData("2024年前五季度", ParseErrorCode.PeriodInvalid, 6, 3)]
    [InlineData("2024年前13个月", ParseErrorCode.PeriodInvalid, 6, 4)]
    [InlineData("2025—2021年", ParseErrorCode.PeriodReversed, 5, 4)]
    [InlineData("2024年9月至2023年3月", ParseErrorCode.PeriodReversed, 8, 7)]
    [InlineData("“十四五”前六年", ParseErrorCode.PeriodInvalid, 6, 2)]
    [InlineData("2024年9月x", ParseErrorCode.TrailingText, 7, 1)]
    [InlineData("2024年上", ParseErrorCode.TrailingText, 5, 1)]
    public void What_is_wrong_is_said_with_its_place(string text, ParseErrorCode code, int position, int length)
    {
        TimePeriod.TryParse(text, out TimePeriod period, out ParseError error).Should().BeFalse();
        error.Should().Be(new ParseError(code, position, length));
        period.Should().Be(default(TimePeriod));
        FluentActions.Invoking(() => TimePeriod.Parse(text)).Should().Throw<ParseException>().Which.Error.Should().Be(error);
    }

    [Fact]
    public void Messages_name_the_place_and_the_remedy_in_both_languages()
    {
        TimePeriod.TryParse("2024-09/2024-01", out _, out ParseError error).Should().BeFalse();
        error.ToText(Language.English, "2024-09/2024-01").Should().Contain("position 8").And.Contain("'2024-01'").And.Contain("earlier end first");
        error.ToText(Language.Chinese, "2024-09/2024-01").Should().Contain("第8位").And.Contain("早于起点");
        FluentActions.Invoking(() => TimePeriod.Parse("2024-13")).Should().Throw<ParseException>().WithMessage("*position 5*'13'*month (1–12)*");
    }

    [Fact]
    public void No_text_at_all_is_refused()
    {
        FluentActions.Invoking(() => TimePeriod.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        TimePeriod.TryParse(null, out TimePeriod period).Should().BeFalse();
        period.Should().Be(default(TimePeriod));
    }
}
