namespace Indicators.Tests.Time;

public sealed class TimePeriodPrefixTests
{
    private static readonly DateOnly Document = new(2024, 10, 24);

    [Theory]
    [InlineData("2024年前三季度，全市", "2024年前三季度", "2024-01-01/P9M")]
    [InlineData("2024年9月份实现", "2024年9月份", "2024-09")]
    [InlineData("2024年9月3万辆", "2024年9月", "2024-09")]
    [InlineData("2024年20家", "2024年", "2024")]
    [InlineData("2024年 20家", "2024年", "2024")]
    [InlineData("2024年上台阶", "2024年", "2024")]
    [InlineData("2024年Q3实现", "2024年Q3", "2024-Q3")]
    [InlineData("2024年到重庆", "2024年", "2024")]
    [InlineData("2024年-5%", "2024年", "2024")]
    [InlineData("2021—2025年，累计", "2021—2025年", "2021-01-01/P5Y")]
    [InlineData("2022年至2027年翻番", "2022年至2027年", "2022-01-01/P6Y")]
    [InlineData("去年同期提高", "去年同期", "2023-10")]
    [InlineData("今年以来，中心", "今年以来", "2024-01-01/P10M")]
    [InlineData("今年1—9月全市", "今年1—9月", "2024-01-01/P9M")]
    [InlineData("上年末提高", "上年末", "2023-12-31")]
    [InlineData("“十四五”规划目标", "“十四五”规划", "2021-01-01/P5Y")]
    [InlineData("“十四五”前景", "“十四五”", "2021-01-01/P5Y")]
    [InlineData("2024-09-27 发布", "2024-09-27", "2024-09-27")]
    [InlineData("2024, 2025", "2024", "2024")]
    [InlineData("2024Q3,", "2024Q3", "2024-Q3")]
    [InlineData("9月27日，", "9月27日", "2024-09-27")]
    [InlineData("9月中国", "9月", "2024-09")]
    public void The_longest_period_at_the_start_is_read(string text, string taken, string canonical)
    {
        TimePeriod.TryReadPrefix(text, Document, out TimePeriod period, out int consumed).Should().BeTrue();
        text[..consumed].Should().Be(taken);
        period.ToString().Should().Be(canonical);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2024年")]
    [InlineData("2024家")]
    [InlineData("2024万元")]
    [InlineData("2024上台阶")]
    [InlineData("20245")]
    [InlineData("2024.5")]
    [InlineData("2024,000")]
    [InlineData("2024%")]
    [InlineData("202409家")]
    [InlineData("2024-09-30-1")]
    [InlineData("2021—20256")]
    [InlineData("2024年2月30日")]
    [InlineData("9个月")]
    [InlineData("两月")]
    [InlineData("十五家")]
    [InlineData("三五家")]
    [InlineData("十四五百")]
    [InlineData("1—9家")]
    [InlineData("全市")]
    [InlineData("“双倍增”行动")]
    public void What_is_no_period_or_part_of_something_larger_is_left(string text)
    {
        TimePeriod.TryReadPrefix(text, Document, out TimePeriod period, out int consumed).Should().BeFalse();
        consumed.Should().Be(0);
        period.Should().Be(default(TimePeriod));
    }

    [Fact]
    public void Relative_words_are_left_without_a_document_date()
    {
        TimePeriod.TryReadPrefix("去年，", null, out _, out _).Should().BeFalse();
        TimePeriod.TryReadPrefix("2023年，", null, out TimePeriod period, out int consumed).Should().BeTrue();
        (period, consumed).Should().Be((TimePeriod.Year(2023), 5));
        TimePeriod.TryReadPrefix("去年，", new DateOnly(2024, 2, 27), out period, out consumed).Should().BeTrue();
        (period, consumed).Should().Be((TimePeriod.Year(2023), 2));
    }

    [Fact]
    public void Long_runs_of_digits_spaces_and_dashes_are_no_period_and_no_trouble()
    {
        foreach (string piece in new[] { "9", " 9", "—", "2024-", "2024Q1-", "2024—", "1月—", "“", "十", "前" })
        {
            string text = "2024年" + string.Concat(Enumerable.Repeat(piece, 20_000));
            TimePeriod.TryParse(text, out _, out ParseError error).Should().BeFalse(because: piece);
            error.Length.Should().BeLessThanOrEqualTo(40);
            TimePeriod.TryParse(text.AsSpan(5), Document, out _).Should().BeFalse(because: piece);
        }
    }
}
