namespace Indicators.Tables.Tests;

/// <summary>Periods of labels, titles, sheets; months that mean the year up to them; words that lean on the title.</summary>
public class PeriodTests
{
    [Theory]
    [InlineData("2023年", "2023")]
    [InlineData("2017 年", "2017")]
    [InlineData("2019 ", "2019")]
    [InlineData("2003.0", "2003")]
    [InlineData("2015 *", "2015")]
    [InlineData("2020-04", "2020-04")]
    [InlineData("2020年4月", "2020-04")]
    [InlineData("202604", "2026-04")]
    [InlineData("2026Q1", "2026-Q1")]
    [InlineData("2020年第一季度", "2020-Q1")]
    [InlineData("2020年1—2月", "2020-01-01/P2M")]
    [InlineData("2021年前三季度", "2021-01-01/P9M")]
    [InlineData("2021年上半年", "2021-S1")]
    [InlineData("2005-2007", "2005-01-01/P3Y")]
    public void A_label_that_is_a_period_is_read(string label, string period) =>
        Imported.Lines(Table.Csv($"""
            指标|{label}|2031年
            存款余额（亿元）|12.5|1
            """), "subject=某市")[0].Should().Be($"存款余额 | 某市 | {period} | 12.5亿元 @B2");

    [Fact]
    public void A_year_to_date_value_under_a_month_is_of_the_months_up_to_it() =>
        Imported.Lines(Table.Sheet("""
            数据库：月度数据
            指标|2020年4月|2020年2月|2020年1月
            房地产投资_累计值(亿元)|33103|10115|
            房地产投资_累计增长(%)|-3.3|-16.3|
            社会消费品零售总额_当期值(亿元)|28178||
            社会消费品零售总额_同比增长(%)|-7.5||
            居民消费价格指数(上年同月=100)|103.3|105.2|105.4
            """), "subject=中国").Should().Equal(
            "房地产投资 | 中国 | 2020-01-01/P4M | 33103亿元 @B3",
            "房地产投资 | 中国 | 2020-01-01/P2M | 10115亿元 @C3",
            "房地产投资 | 中国 | 2020-01-01/P4M growth-year | -3.3% @B4",
            "房地产投资 | 中国 | 2020-01-01/P2M growth-year | -16.3% @C4",
            "社会消费品零售总额 | 中国 | 2020-04 | 28178亿元 @B5",
            "社会消费品零售总额 | 中国 | 2020-04 growth-year | -7.5% @B6",
            "居民消费价格指数 | 中国 | 2020-04 | 103.3点 @B7",
            "居民消费价格指数 | 中国 | 2020-02 | 105.2点 @C7",
            "居民消费价格指数 | 中国 | 2020-01 | 105.4点 @D7");

    [Fact]
    public void A_flow_under_a_bare_month_is_asked_for_and_january_is_not()
    {
        Sheet sheet = Table.Sheet("""
            指标|2020年3月|2020年1月
            工业增加值（亿元）|6|7
            """);
        Imported.Questions(sheet, "subject=某市").Should().Equal("window:工业增加值");
        Imported.Lines(sheet, "subject=某市", "window:工业增加值=year-to-date").Should().Equal(
            "工业增加值 | 某市 | 2020-Q1 | 6亿元 @B2", "工业增加值 | 某市 | 2020-01 | 7亿元 @C2");
        Imported.Lines(sheet, "subject=某市", "window=period").Should().Equal(
            "工业增加值 | 某市 | 2020-03 | 6亿元 @B2", "工业增加值 | 某市 | 2020-01 | 7亿元 @C2");
    }

    [Fact]
    public void Beside_the_months_up_to_it_a_month_is_itself() =>
        Imported.Lines(Table.Sheet("""
            佛山市2023年5月经济指标
            指标|5月||1-5月|
            |绝对额（亿元）|增长（%）|绝对额（亿元）|增长（%）
            规模以上工业增加值|10|5|51|4.5
            """, merged: ["A1:E1", "B2:C2", "D2:E2", "A2:A3"])).Should().Equal(
            "规模以上工业增加值 | 佛山市 | 2023-05 | 10亿元 @B4",
            "规模以上工业增加值 | 佛山市 | 2023-05 growth-year | 5% @C4",
            "规模以上工业增加值 | 佛山市 | 2023-01-01/P5M | 51亿元 @D4",
            "规模以上工业增加值 | 佛山市 | 2023-01-01/P5M growth-year | 4.5% @E4");

    [Fact]
    public void Heads_that_lean_on_the_month_of_the_title_are_resolved_by_it() =>
        Imported.Lines(Table.Sheet("""
            某市2021年9月主要经济指标
            单位：亿元
            指标|本月|1-本月|比去年同月增长(%)|比去年同期增长(%)
            地方财政收入|20.1|200|－3.0|扭亏
            """), "subject=某市").Should().Equal(
            "地方财政收入 | 某市 | 2021-09 | 20.1亿元 @B4",
            "地方财政收入 | 某市 | 2021-01-01/P9M | 200亿元 @C4",
            "地方财政收入 | 某市 | 2021-09 growth-year | -3.0% @D4",
            "地方财政收入 | 某市 | 2021-01-01/P9M trend[of=growth-year] | 扭亏 @E4");

    [Fact]
    public void Last_years_figure_and_its_revision_stand_beside_each_other()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            2023年6月工业主要指标
            单位：亿元
            指标|本月止累计|上年同期累计|上年同期(调整数)|同比增长(%)
            利润总额|(12.5)|△3.2|5|1.2
            """), "subject=某市", "window=year-to-date");
        Imported.Lines(report).Should().Equal(
            "利润总额 | 某市 | 2023-S1 | -12.5亿元 @B4",
            "利润总额 | 某市 | 2022-S1 | -3.2亿元 @C4",
            "利润总额 | 某市 | 2022-S1 | 5亿元 @D4",
            "利润总额 | 某市 | 2023-S1 growth-year | 1.2% @E4");
        report.Catalog.Observations[2].Note.Should().Contain("调整数");
    }

    [Fact]
    public void The_month_of_a_quarterly_column_is_the_quarter_it_ends() =>
        Imported.Lines(Table.Csv("""
            频率|季|月
            指标|GDP:当季值（亿元）|M2（亿元）
            2018-06|220178|1770200
            """), "subject=中国").Should().Equal("GDP | 中国 | 2018-Q2 | 220178亿元 @B3", "M2 | 中国 | 2018-06 | 1770200亿元 @C3");

    [Fact]
    public void Quarters_of_the_database_are_told_apart_by_their_names() =>
        Imported.Lines(Table.Sheet("""
            数据库：季度数据
            指标|2019年第四季度|2019年第三季度
            国内生产总值_当季值(亿元)|278019.7|252208.7
            国内生产总值_累计值(亿元)|990865.1|712845.4
            国内生产总值指数(上年同期=100)_累计值|106.1|106.2
            """), "subject=中国").Should().Equal(
            "国内生产总值 | 中国 | 2019-Q4 | 278019.7亿元 @B3",
            "国内生产总值 | 中国 | 2019-Q3 | 252208.7亿元 @C3",
            "国内生产总值 | 中国 | 2019 | 990865.1亿元 @B4",
            "国内生产总值 | 中国 | 2019-01-01/P9M | 712845.4亿元 @C4",
            "国内生产总值指数 | 中国 | 2019 | 106.1点 @B5",
            "国内生产总值指数 | 中国 | 2019-01-01/P9M | 106.2点 @C5");

    [Fact]
    public void A_fiscal_year_waits_for_the_month_it_begins_with()
    {
        Sheet sheet = Table.Sheet("""
            Year|Visits (人)
            2017/18|10
            2018/19|11
            """);
        Imported.Questions(sheet, "subject=Leeds").Should().Equal("fiscal-year");
        Imported.Lines(sheet, "subject=Leeds", "fiscal-year=04").Should().Equal(
            "Visits | Leeds | 2017-04-01/P1Y | 10人 @B2", "Visits | Leeds | 2018-04-01/P1Y | 11人 @B3");
    }

    [Fact]
    public void Dates_wait_for_what_they_stand_for_unless_they_are_shown_as_months()
    {
        SheetCell Date(int row, string shown, string format) => new(new(row, 1), CellKind.Date, shown) { Day = new DateOnly(2020, row, 21), NumberFormat = format };
        SheetCell[] cells(string format, string shown) =>
        [
            new(new(1, 1), CellKind.Text, "时间"), new(new(1, 2), CellKind.Text, "失业率（%）"),
            Date(2, shown, format), Table.Number(2, 2, "5.9", "5.9"), Date(3, shown, format), Table.Number(3, 2, "6.0", "6.0", "0.0"),
        ];
        Imported.Questions(new Sheet("a.xls", "S", cells("yyyy-mm-dd", "x"), []), "subject=中国").Should().Equal("frequency");
        Imported.Lines(new Sheet("a.xls", "S", cells("yyyy-mm-dd", "x"), []), "subject=中国", "frequency=month").Should().Equal(
            "失业率 | 中国 | 2020-02 | 5.9% @B2", "失业率 | 中国 | 2020-03 | 6.0% @B3");
        Imported.Lines(new Sheet("a.xls", "S", cells("yyyy\"年\"m\"月\"", "x"), []), "subject=中国").Should().HaveCount(2);
    }

    [Fact]
    public void A_sheet_may_be_named_by_its_year_and_a_file_is_only_likely_to_be()
    {
        Imported.Lines(Table.Sheet("区|出生人数（人）\n越秀区|50", name: "2015")).Should().Equal("出生人数 | 越秀区 | 2015 | 50人 @B2");
        ImportReport report = Imported.Report(Table.Sheet("区|出生人数（人）\n越秀区|50", file: "births_2015.xls"));
        report.Questions.Should().ContainSingle().Which.Should().Match<ImportQuestion>(question => question.Id == "period" && question.Proposal == "2015");
        report.Catalog.Observations.Should().BeEmpty();
    }

    [Fact]
    public void A_year_under_a_title_of_months_may_be_either_and_is_asked_for() =>
        Imported.Questions(Table.Sheet("""
            某市2021年1-9月财政收入
            单位：亿元
            指标|2021年|2020年
            税收收入|10|9
            """), "subject=某市").Should().Equal("period:2021年", "period:2020年");

    [Fact]
    public void Spliced_years_keep_their_star()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            主要年份国内生产总值
            单位：亿元
            年份|国内生产总值
            1978|3678.7
            2018*|919281.1
            * 2018年为普查后修订数
            """), "subject=中国");
        report.Catalog.Observations.Select(o => o.Note).Should().Equal(null, "period marked *");
    }

    [Fact]
    public void A_starred_figure_is_of_the_year_its_note_says() =>
        Imported.Lines(Table.Sheet("""
            指标|2020年
            城镇化率（%）|«60.6*»
            注：*为2019年数据。
            """), "subject=中国").Should().Equal("城镇化率 | 中国 | 2019 | 60.6% @B2");
}
