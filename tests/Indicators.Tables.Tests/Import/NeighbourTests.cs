namespace Indicators.Tables.Tests;

/// <summary>What a column means by the one at its left, and a row by the heading above it.</summary>
public class NeighbourTests
{
    [Fact]
    public void The_same_of_the_year_before_is_that_of_the_level_at_its_left_and_a_second_growth_behind_it_is_refused()
    {
        Sheet sheet = Table.Sheet("""
            2023年8月经济指标
            单位：亿元、%
            指标|8月|1-8月|同比|上年同期|同比
            社会消费品零售总额|10|80|5.5|75.8|2.3
            """);
        Imported.Lines(sheet, "subject=某市").Should().Equal(
            "社会消费品零售总额 | 某市 | 2023-08 | 10亿元 @B4",
            "社会消费品零售总额 | 某市 | 2023-01-01/P8M | 80亿元 @C4",
            "社会消费品零售总额 | 某市 | 2023-01-01/P8M growth-year | 5.5% @D4",
            "社会消费品零售总额 | 某市 | 2022-01-01/P8M | 75.8亿元 @E4");
        Imported.Problems(sheet, "subject=某市").Should().Equal("IND6305 Sheet1!F4");
    }

    [Fact]
    public void The_year_before_without_a_name_has_the_name_at_its_left() =>
        Imported.Lines(Table.Sheet("""
            2022年各县（市）经济
            地区|GDP（亿元）|增长%|上年同期（亿元）
            甲县|1|2|3
            """)).Should().Equal("GDP | 甲县 | 2022 | 1亿元 @B3", "GDP | 甲县 | 2022 growth-year | 2% @C3", "GDP | 甲县 | 2021 | 3亿元 @D3");

    [Fact]
    public void The_month_alone_beside_the_months_up_to_it_is_said_by_a_word() =>
        Imported.Lines(Table.Sheet("""
            2023年1-6月主要经济指标
            指标|单位|1-6月累计|同比增长（%）|6月当月|同比增长（%）
            财政收入|亿元|50|3|9|-2
            """), "subject=某市").Should().Equal(
            "财政收入 | 某市 | 2023-S1 | 50亿元 @C3", "财政收入 | 某市 | 2023-S1 growth-year | 3% @D3",
            "财政收入 | 某市 | 2023-06 | 9亿元 @E3", "财政收入 | 某市 | 2023-06 growth-year | -2% @F3");

    [Fact]
    public void A_heading_that_names_a_year_is_the_year_of_the_rows_below_it() =>
        Imported.Lines(Table.Sheet("""
            主要经济指标（2022）
            指标|财政收入（亿元）
            2021年|
            第一季度|1
            1-2季度|2
            2022年|
            第一季度|4
            """), "subject=某市").Should().Equal(
            "财政收入 | 某市 | 2021-Q1 | 1亿元 @B4", "财政收入 | 某市 | 2021-S1 | 2亿元 @B5", "财政收入 | 某市 | 2022-Q1 | 4亿元 @B7");

    [Fact]
    public void A_line_of_the_indicator_between_rows_says_how_the_rows_below_it_are_made() =>
        Imported.Lines(Table.Csv("""
            地区|2015-01|2015-03
            数据库：分省月度数据
            指标：发电量当期值(亿千瓦时)
            北京市|34.1|33
            指标：发电量累计值(亿千瓦时)
            北京市|34.1|97.3
            """)).Should().Equal(
            "发电量 | 北京市 | 2015-01 | 34.1亿千瓦时 @B4", "发电量 | 北京市 | 2015-03 | 33亿千瓦时 @C4", "发电量 | 北京市 | 2015-Q1 | 97.3亿千瓦时 @C6");

    [Theory]
    [InlineData("2018（普查，后同）", "period marked (普查,后同)")]
    [InlineData("2018*", "period marked *")]
    [InlineData("2018[1]", null)]
    [InlineData("2018①", null)]
    public void A_year_may_carry_a_mark_or_a_note(string label, string? note)
    {
        ImportReport report = Imported.Report(Table.Sheet($"年份|国内生产总值（亿元）\n2017|820754.3\n{label}|900309.5"), "subject=中国");
        report.Catalog.Observations.Should().HaveCount(2);
        report.Catalog.Observations[1].Note.Should().Be(note);
    }

    [Fact]
    public void A_budget_has_last_years_account_this_years_budget_and_what_was_done() =>
        Imported.Lines(Table.Sheet("""
            2023年某市财政预算执行表
            单位：万元
            项目|上年决算数|本年预算数|本年执行数|执行数为预算%|执行数比上年±%
            税收收入|100|110|112|101.8|12.0
            """), "subject=某市").Should().Equal(
            "税收收入 | 某市 | 2022 | 100万元 @B4", "税收收入 | 某市 | 2023 | 112万元 @D4",
            "税收收入 | 某市 | 2023 completion | 101.8% @E4", "税收收入 | 某市 | 2023 growth-year | 12.0% @F4");

    [Fact]
    public void A_head_that_compares_in_words_no_rule_knows_is_asked_for() =>
        Imported.Questions(Table.Sheet("""
            2023年主要指标
            指标|单位|年末数|比年初增加额
            存款余额|亿元|100|5
            """), "subject=某市").Should().Equal("transformation:比年初增加额");
}
