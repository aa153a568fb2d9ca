namespace Indicators.Tests.Time;

public sealed class TimePeriodRelativeTests
{
    private static readonly DateOnly Document = new(2024, 10, 24);

    [Theory]
    [InlineData("今年", "2024")]
    [InlineData("本年", "2024")]
    [InlineData("本年度", "2024")]
    [InlineData("全年", "2024")]
    [InlineData("今年全年", "2024")]
    [InlineData("去年", "2023")]
    [InlineData("上年", "2023")]
    [InlineData("上年度", "2023")]
    [InlineData("上一年", "2023")]
    [InlineData("前年", "2022")]
    [InlineData("明年", "2025")]
    [InlineData("后年", "2026")]
    [InlineData("上年末", "2023-12-31")]
    [InlineData("去年底", "2023-12-31")]
    [InlineData("去年年底", "2023-12-31")]
    [InlineData("年底", "2024-12-31")]
    [InlineData("年末", "2024-12-31")]
    [InlineData("今年底", "2024-12-31")]
    [InlineData("明年底", "2025-12-31")]
    [InlineData("本月", "2024-10")]
    [InlineData("上月", "2024-09")]
    [InlineData("上个月", "2024-09")]
    [InlineData("下月", "2024-11")]
    [InlineData("上月末", "2024-09-30")]
    [InlineData("本月底", "2024-10-31")]
    [InlineData("月末", "2024-10-31")]
    [InlineData("本月5日", "2024-10-05")]
    [InlineData("上月下旬", "2024-09-21/P10D")]
    [InlineData("本季度", "2024-Q4")]
    [InlineData("上季度", "2024-Q3")]
    [InlineData("上季度末", "2024-09-30")]
    [InlineData("上半年", "2024-S1")]
    [InlineData("下半年", "2024-S2")]
    [InlineData("前三季度", "2024-01-01/P9M")]
    [InlineData("一季度", "2024-Q1")]
    [InlineData("三季度", "2024-Q3")]
    [InlineData("Q3", "2024-Q3")]
    [InlineData("1—9月", "2024-01-01/P9M")]
    [InlineData("1-9月份", "2024-01-01/P9M")]
    [InlineData("1—2月", "2024-01-01/P2M")]
    [InlineData("前8个月", "2024-01-01/P8M")]
    [InlineData("今年前8个月", "2024-01-01/P8M")]
    [InlineData("9月", "2024-09")]
    [InlineData("9月份", "2024-09")]
    [InlineData("9月末", "2024-09-30")]
    [InlineData("9月27日", "2024-09-27")]
    [InlineData("1月1日至9月30日", "2024-01-01/P9M")]
    [InlineData("今年上半年", "2024-S1")]
    [InlineData("去年四季度", "2023-Q4")]
    [InlineData("去年9月", "2023-09")]
    [InlineData("去年1—9月", "2023-01-01/P9M")]
    [InlineData("去年9月至今年3月", "2023-09-01/P7M")]
    [InlineData("目前", "2024-10")]
    [InlineData("当前", "2024-10")]
    [InlineData("截至目前", "2024-10")]
    [InlineData("截止目前", "2024-10")]
    [InlineData("今年以来", "2024-01-01/P10M")]
    [InlineData("去年以来", "2023-01-01/P22M")]
    [InlineData("2021年以来", "2021-01-01/P46M")]
    [InlineData("“十四五”以来", "2021-01-01/P46M")]
    [InlineData("2023年3月以来", "2023-03-01/P20M")]
    [InlineData("2022年至今", "2022-01-01/P34M")]
    [InlineData("去年同期", "2023-10")]
    [InlineData("上年同期", "2023-10")]
    [InlineData("2021年9月", "2021-09")]
    [InlineData("2024-Q3", "2024-Q3")]
    public void Words_are_resolved_by_the_date_of_the_document(string text, string canonical)
    {
        TimePeriod.Parse(text, Document).ToString().Should().Be(canonical);
        TimePeriod.TryParse(text, Document, out TimePeriod period).Should().BeTrue();
        period.ToString().Should().Be(canonical);
    }

    [Fact]
    public void Every_word_is_found_at_the_start_of_running_text_too()
    {
        foreach (string word in new[] { "今年", "本年", "去年", "上年", "大前年", "前年", "明年", "后年", "本月", "这个月", "上月", "下月", "月末", "本季度", "这个季度", "下季度", "目前", "当前", "截至目前", "全年", "年底", "上半年", "下半年", "前三季度", "第三季度", "十月", "十四五", "Q3" })
        {
            TimePeriod.TryReadPrefix(word + "，", Document, out TimePeriod period, out int consumed).Should().BeTrue(because: word);
            (period, consumed).Should().Be((TimePeriod.Parse(word, Document), word.Length));
        }
    }

    [Theory]
    [InlineData("去年", 2)]
    [InlineData("今年以来", 2)]
    [InlineData("上半年", 3)]
    [InlineData("9月", 2)]
    [InlineData("1—9月", 4)]
    [InlineData("前三季度", 4)]
    [InlineData("三季度", 3)]
    [InlineData("Q3", 2)]
    [InlineData("年底", 2)]
    [InlineData("本月", 2)]
    [InlineData("目前", 2)]
    [InlineData("截至目前", 4)]
    [InlineData("去年同期", 4)]
    [InlineData("2021年以来", 7)]
    public void Without_a_document_they_say_that_its_date_is_missing(string text, int length)
    {
        TimePeriod.TryParse(text, out _, out ParseError error).Should().BeFalse();
        error.Should().Be(new ParseError(ParseErrorCode.DocumentDateExpected, 0, length));
        FluentActions.Invoking(() => TimePeriod.Parse(text)).Should().Throw<ParseException>().WithMessage("*document's date*");
    }

    [Fact]
    public void A_month_before_January_is_in_the_year_before()
    {
        TimePeriod.Parse("上月末", new DateOnly(2025, 1, 10)).ToString().Should().Be("2024-12-31");
        TimePeriod.Parse("上季度", new DateOnly(2025, 1, 10)).ToString().Should().Be("2024-Q4");
    }

    [Fact]
    public void A_word_that_leads_out_of_the_calendar_is_refused()
    {
        TimePeriod.TryParse("去年", new DateOnly(1, 5, 1), out _, out ParseError error).Should().BeFalse();
        error.Code.Should().Be(ParseErrorCode.PeriodInvalid);
        TimePeriod.TryParse("下月", DateOnly.MaxValue, out _, out error).Should().BeFalse();
        error.Code.Should().Be(ParseErrorCode.PeriodInvalid);
    }

    [Fact]
    public void Since_a_time_after_the_document_is_reversed()
    {
        TimePeriod.TryParse("2027年以来", Document, out _, out ParseError error).Should().BeFalse();
        error.Should().Be(new ParseError(ParseErrorCode.PeriodReversed, 0, 7));
    }
}
