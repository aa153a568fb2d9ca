namespace Indicators.Tables.Tests;

/// <summary>Columns of bulletins: growth, ranks, completion, lead, shares, lights, words, and the notes under them.</summary>
public class MeasureTests
{
    [Fact]
    public void A_table_of_completion_is_read_column_by_column()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            某县2022年1-12月主要指标完成情况
            指标|计量单位|全年目标|1-12月完成|完成率(%)|序时进度(%)|超/欠(个百分点)|同比±%|责任单位|亮灯
            固定资产投资|亿元|100|95.5|95.5|100|-4.5|5.1|发改局|红灯
            财政收入|万元|5000|5100.25|102.0|100|2.0|持平|财政局、税务局|绿灯
            进出口总额|亿元|10|12|120|100|20|2.1倍|商务局|绿灯
            注：完成数为快报数；固定资产投资增速按可比口径计算。
            """), "subject=某县");
        report.Questions.Should().BeEmpty();
        Imported.Lines(report).Should().Equal(
            "固定资产投资 | 某县 | 2022 | 95.5亿元 @D3 (Provisional)",
            "固定资产投资 | 某县 | 2022 completion | 95.5% @E3 (Provisional)",
            "固定资产投资 | 某县 | 2022 lead | -4.5个百分点 @G3 (Provisional)",
            "固定资产投资 | 某县 | 2022 growth-year[basis=comparable] | 5.1% @H3 (Provisional)",
            "财政收入 | 某县 | 2022 | 5100.25万元 @D4 (Provisional)",
            "财政收入 | 某县 | 2022 completion | 102.0% @E4 (Provisional)",
            "财政收入 | 某县 | 2022 lead | 2.0个百分点 @G4 (Provisional)",
            "财政收入 | 某县 | 2022 trend[of=growth-year] | 持平 @H4 (Provisional)",
            "进出口总额 | 某县 | 2022 | 12亿元 @D5 (Provisional)",
            "进出口总额 | 某县 | 2022 completion | 120% @E5 (Provisional)",
            "进出口总额 | 某县 | 2022 lead | 20个百分点 @G5 (Provisional)",
            "进出口总额 | 某县 | 2022 growth-year | 2.1倍 @H5 (Provisional)");
        report.Catalog.Targets.Select(target => $"{target.Id} {target.Goal.ToText(Language.Chinese)} {target.Responsible.Count}").Should().Equal(
            "固定资产投资/2022 100亿元 1", "财政收入/2022 5000万元 2", "进出口总额/2022 10亿元 1");
    }

    [Fact]
    public void A_league_table_gives_ranks_and_growth_of_the_level_at_their_left()
    {
        Sheet sheet = Table.Sheet("""
            2021年1-6月各市主要指标
            城市|GDP（亿元）|增速(%)|社会消费品零售总额（亿元）|全省位次|占比(%)
            广州市|600|8.5|300|1|60
            """);
        Imported.Lines(sheet).Should().Equal(
            "GDP | 广州市 | 2021-S1 | 600亿元 @B3",
            "GDP | 广州市 | 2021-S1 growth-year | 8.5% @C3",
            "社会消费品零售总额 | 广州市 | 2021-S1 | 300亿元 @D3",
            "社会消费品零售总额 | 广州市 | 2021-S1 rank[universe=全省] | 第1 @E3",
            "社会消费品零售总额 · 占比 | 广州市 | 2021-S1 | 60% @F3");
    }

    [Fact]
    public void A_rank_behind_growth_may_be_of_either_and_one_in_nothing_asks_in_what()
    {
        Sheet sheet = Table.Sheet("""
            2021年各市GDP
            城市|GDP（亿元）|增速(%)|位次
            广州市|600|8.5|1
            """);
        Imported.Questions(sheet).Should().Equal("universe:位次");
        Imported.Questions(sheet, "universe:位次=全省").Should().Equal("transformation:位次");
        Imported.Lines(sheet, "transformation:位次=rank[of=growth-year;universe=全省]").Should().Contain("GDP | 广州市 | 2021 rank[of=growth-year;universe=全省] | 第1 @D3");
    }

    [Fact]
    public void Points_in_a_column_of_percent_are_a_difference() =>
        Imported.Lines(Table.Sheet("""
            2022年国民经济主要指标
            指标|单位|绝对数|比上年增长（%）
            城镇化率|%|65.1|0.8个百分点
            地区生产总值|亿元|1234.56|4.5
            """), "subject=某市").Should().Equal(
            "城镇化率 | 某市 | 2022 | 65.1% @C3", "城镇化率 | 某市 | 2022 difference[period=2021] | 0.8个百分点 @D3",
            "地区生产总值 | 某市 | 2022 | 1234.56亿元 @C4", "地区生产总值 | 某市 | 2022 growth-year | 4.5% @D4");

    [Fact]
    public void Notes_say_the_basis_of_growth_for_those_they_name()
    {
        string[] lines = Imported.Lines(Table.Sheet("""
            2022年国民经济主要指标
            指标|单位|绝对数|比上年增长（%）
            地区生产总值|亿元|1234.56|4.5
            财政收入|亿元|100|3.0
            注：1.地区生产总值绝对额按现价计算，增长速度按不变价计算。2.财政收入增速按可比口径计算。
            """), "subject=某市");
        lines[1].Should().Contain("growth-year[basis=real]");
        lines[3].Should().Contain("growth-year[basis=comparable]");
    }

    [Fact]
    public void Growth_since_a_year_that_is_named_is_since_that_year() =>
        Imported.Lines(Table.Sheet("""
            指标|2020年（亿元）|2020年比2019年增长（%）|2020年比2015年增长（%）
            税收|10|5|30
            """), "subject=某市").Should().Equal(
            "税收 | 某市 | 2020 | 10亿元 @B2", "税收 | 某市 | 2020 growth-year | 5% @C2", "税收 | 某市 | 2020 growth-since[period=2015] | 30% @D2");

    [Fact]
    public void Growth_beside_two_years_belongs_to_the_later_one() =>
        Imported.Lines(Table.Sheet("""
            单位：亿元
            指标|2021年|2020年|增长（%）
            税收|10|9|11.1
            """), "subject=某市").Should().Contain("税收 | 某市 | 2021 growth-year | 11.1% @D3");

    [Fact]
    public void An_index_over_last_year_and_one_over_a_fixed_year_are_two_series()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            指标|2019年|2020年
            GDP指数（上年=100）|106|102.2
            GDP指数（1978年=100）|3929.2|4020
            """), "subject=中国");
        report.Catalog.Indicators.Select(indicator => indicator.Base!.Code).Should().Equal("same-period-last-year", "1978");
        report.Catalog.Observations.Should().HaveCount(4);
    }
}
