namespace Indicators.Text.Tests;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2023年产值500亿元。", "2023")]
    [InlineData("去年产值500亿元。", "2023")]
    [InlineData("前三季度产值500亿元。", "2024-01-01/P9M")]
    [InlineData("上半年产值500亿元。", "2024-S1")]
    [InlineData("截至目前，产值500亿元。", "2024-10")]
    [InlineData("到2027年，产值500亿元。", "2027")]
    [InlineData("“十四五”末，产值500亿元。", "2025")]
    [InlineData("2023年末，存款500亿元。", "2023")]
    [InlineData("9月末，存款500亿元。", "2024-09")]
    [InlineData("第一个五年计划期间，投资500亿元。", "1953-01-01/P5Y")]
    [InlineData("一九五七年，投资500亿元。", "1957")]
    [InlineData("上世纪八十年代，投资500亿元。", "1980-01-01/P10Y")]
    public void Time_is_resolved_against_the_date_of_the_document(string text, string period) =>
        Reading.Only(text).Period.ToString().Should().Be(period);

    [Fact]
    public void Without_a_date_relative_words_give_no_period()
    {
        PolicyClaim[] claims = [.. PolicyTextReader.Read("去年产值500亿元，2023年产值400亿元。")];
        claims.Select(claim => claim.Period).Should().Equal(null, TimePeriod.Year(2023));
    }

    [Fact]
    public void A_period_is_carried_over_clauses_and_sentences_of_its_paragraph() =>
        Reading.Of("2023年，产值500亿元，增长5%。其中出口100亿元。\n税收50亿元。").Select(claim => claim.Period)
            .Should().Equal(TimePeriod.Year(2023), TimePeriod.Year(2023), TimePeriod.Year(2023), null);

    [Fact]
    public void A_quarter_inside_the_paragraphs_period_is_a_digression_of_one_sentence() =>
        Reading.Of("前三季度，产值500亿元。三季度增长5%。出口100亿元。").Select(claim => claim.Period.ToString())
            .Should().Equal("2024-01-01/P9M", "2024-Q3", "2024-01-01/P9M");

    [Fact]
    public void The_starting_point_of_a_change_has_a_period_of_its_own()
    {
        PolicyClaim[] claims = Reading.Of("到2027年，企业由2022年的600家增加到1200家。");
        claims.Select(claim => claim.Period).Should().Equal(TimePeriod.Year(2022), TimePeriod.Year(2027));
        claims.Select(claim => claim.Modality).Should().Equal(ClaimModality.Observed, ClaimModality.Target);
    }

    [Theory]
    [InlineData("2023年同比增长5%。", "yoy")]
    [InlineData("2023年增长5%。", "yoy")]
    [InlineData("9月环比增长5%。", "previous")]
    [InlineData("2023年比2020年增长5%。", "since:2020")]
    [InlineData("2020年以来年均增长5%。", "average")]
    [InlineData("增速高于全国2.3个百分点。", "subject:全国")]
    [InlineData("增速比全省平均水平高2.3个百分点。", "subject:全省")]
    [InlineData("2023年产值500亿元。", "")]
    public void What_a_change_is_compared_with(string text, string comparison) =>
        Reading.Only(text).Comparison.ToString().Should().Be(comparison);
}
