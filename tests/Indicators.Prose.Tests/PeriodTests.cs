namespace Indicators.Prose.Tests;

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

    [Theory]
    [InlineData("统计公报\n1987年2月20日\n", "1986")]
    [InlineData("来源：晨报 2024-02-27 16:03\n", "2023")]
    [InlineData("发布时间：2024年2月27日 16:03\n", "2023")]
    [InlineData("(2018年12月26日在第十六届人民代表大会会议上)\n", "2017")]
    [InlineData("本报讯 2024年2月27日电 ", "2023")]
    [InlineData("1978年12月18日，会议召开。\n", null)]
    [InlineData("截至2022年12月31日的报表\n", null)]
    public void A_text_that_is_plainly_dated_in_its_head_needs_no_date(string head, string? period) =>
        PolicyTextReader.Read(head + "去年产值500亿元。").Last().Period?.ToString().Should().Be(period);

    [Fact]
    public void A_date_that_is_given_stands_above_that_of_the_text() =>
        Reading.Only("1987年2月20日\n去年产值500亿元。").Period.Should().Be(TimePeriod.Year(2023));

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
    [InlineData("2024年上半年，旅游收入500亿元，恢复到2019年同期的107.2%，", "2024-S1")]
    [InlineData("2023年，产值由上年的三成增至四成，", "2023")]
    [InlineData("2023年，产量超过2019年的水平，", "2023")]
    [InlineData("2023年，棉花产量比大丰收的上年多，", "2023")]
    [InlineData("2023年，价格指数(上年=100)稳定，", "2023")]
    [InlineData("2023年末，增速分别比上月末和上年同期低0.6和1.3个百分点，", "2023")]
    public void A_period_that_only_measures_does_not_govern(string text, string period) =>
        Reading.Of(text + "税收50亿元。")[^1].Period.ToString().Should().Be(period);

    [Fact]
    public void The_year_before_is_that_of_the_year_the_text_is_about() =>
        Reading.Of("2023年，比重由上年的37%上升到38%。").Select(claim => claim.Period.ToString()).Should().Equal("2022", "2023");

    [Fact]
    public void Listed_periods_are_dealt_out_to_the_figures_behind_respectively() =>
        Reading.Of("上半年，一季度、二季度分别达到9.7万亿元和10.3万亿元。").Select(claim => claim.Period.ToString()).Should().Equal("2024-Q1", "2024-Q2");

    [Theory]
    [InlineData("前七个月贷款增加16亿元。7月份贷款增加3亿元。分部门看，住户贷款减少2亿元。", "2024-07")]
    [InlineData("上半年产值16亿元。分季度看，一季度产值8亿元。分产业看，农业产值2亿元。", "2024-S1")]
    public void A_breakdown_goes_on_with_the_month_just_told_unless_it_is_the_next_breakdown(string text, string period) =>
        Reading.Of(text)[^1].Period.ToString().Should().Be(period);

    [Fact]
    public void A_sentence_that_ends_in_history_leaves_the_year_it_began_with() =>
        Reading.Of("1969年，结束了1967年至1968年产量下降的局面。工业总产值1665亿元。")[^1].Period.Should().Be(TimePeriod.Year(1969));

    [Fact]
    public void A_line_with_a_bullet_is_of_the_period_of_the_line_before_also_behind_its_first_sentence() =>
        Reading.Of("2023年是开局之年。\n——运行平稳。产值500亿元。")[^1].Period.Should().Be(TimePeriod.Year(2023));

    [Theory]
    [InlineData("今年“五一”假期，旅游收入500亿元。")]
    [InlineData("从2021年开始，每年投入500亿元。")]
    [InlineData("“十四五”规划提出，产值达到500亿元。")]
    public void A_holiday_a_beginning_and_the_name_of_a_plan_are_no_periods_of_figures(string text) =>
        Reading.Only(text).Period.Should().BeNull();

    [Theory]
    [InlineData("2023年工作回顾\n产值500亿元。", "2023")]
    [InlineData("2021年统计公报\n一、综合。\n产值500亿元。", "2021")]
    public void The_year_of_a_review_is_that_of_its_section(string text, string period) =>
        Reading.Only(text).Period.ToString().Should().Be(period);

    [Fact]
    public void A_section_of_plans_is_not_of_the_year_reviewed_before() =>
        Reading.Of("一、2023年工作回顾\n产值500亿元。\n二、主要任务\n产值达到600亿元。").Select(claim => claim.Period?.ToString())
            .Should().Equal("2023", null);

    [Fact]
    public void A_base_of_last_year_is_not_the_year_the_text_is_about() =>
        Reading.Of("产量12万辆，是去年同期的1.8倍。预计全年产量突破18万辆。")[^1].Period.Should().Be(TimePeriod.Year(2024));

    [Fact]
    public void A_row_of_four_digits_is_no_year() =>
        Reading.Of("2023年，两类发电量分别为4665、2611亿千瓦时。").Where(claim => claim.Unit == "千瓦时").Select(claim => (claim.ScaledValue, claim.Period.ToString()))
            .Should().Equal((466_500_000_000m, "2023"), (261_100_000_000m, "2023"));

    [Fact]
    public void What_past_years_brought_is_of_those_years()
    {
        PolicyTextOptions options = PolicyTextOptions.Default.DatedOn(new DateOnly(2023, 3, 5));
        PolicyTextReader.Read("五年年均增长5.2%，十年增加近70万亿元。过去一年产值5亿元。", options).Select(claim => claim.Period.ToString())
            .Should().Equal("2018-01-01/P5Y", "2013-01-01/P10Y", "2022");
    }

    [Fact]
    public void The_caption_of_a_table_gives_the_line_below_its_period() =>
        Reading.Only("表1 2019年主要产品产量\n水泥612.3万吨。").Period.Should().Be(TimePeriod.Year(2019));

    [Theory]
    [InlineData("9月，产量同比、环比分别增长12.4%、6.1%。", "yoy", "previous")]
    [InlineData("9月末，增速分别比上月末和上年同期低0.6个和1.3个百分点。", "previous", "yoy")]
    public void Two_bases_are_dealt_out_in_turn(string text, string first, string second) =>
        Reading.Of(text).Select(claim => claim.Comparison.ToString()).Should().Equal(first, second);

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
