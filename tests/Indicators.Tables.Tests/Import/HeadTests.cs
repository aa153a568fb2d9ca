namespace Indicators.Tables.Tests;

/// <summary>What heads say: groups over columns, parts from the left, units under names, several tables on a sheet.</summary>
public class HeadTests
{
    [Theory]
    [InlineData("0001-01-01/P9M比上年增长（元）|4")]
    [InlineData("0001-01-01/P3Y比上年（上年=100）|7")]
    public void A_growth_in_the_first_year_of_the_calendar_grows_from_nothing(string row) =>
        Imported.Report(Table.Sheet(row)).Catalog.Observations.Should().BeEmpty();

    [Fact]
    public void A_sheet_whose_only_text_is_white_space_has_no_table() =>
        Imported.Report(new Sheet("a.xlsx", "S", [new SheetCell(new(2, 2), CellKind.Text, "\n")], [])).Catalog.Observations.Should().BeEmpty();

    [Fact]
    public void Merged_heads_of_three_rows_give_their_names_and_a_part_hangs_on_the_column_to_its_left()
    {
        Sheet sheet = Table.Sheet("""
            表11.6  各区、县房屋建筑面积（2012）
            单位：万平方米

            地  区|总  计|居住房屋|||非居住房屋
            ||小计|其中||
            |||花园住宅|公寓|
            浦东新区|50.25|30.1|5|25.1|20.15
            黄浦区|50.25|30.1|5.1|…|20.15
            """, merged: ["A1:F1", "A2:F2", "A4:A6", "B4:B6", "C4:E4", "C5:C6", "D5:E5", "F4:F6"]);
        Imported.Lines(sheet).Should().Equal(
            "房屋建筑面积 | 浦东新区 | 2012 | 50.25万平方米 @B7",
            "居住房屋 | 浦东新区 | 2012 | 30.1万平方米 @C7",
            "居住房屋 · 花园住宅 | 浦东新区 | 2012 | 5万平方米 @D7",
            "居住房屋 · 公寓 | 浦东新区 | 2012 | 25.1万平方米 @E7",
            "非居住房屋 | 浦东新区 | 2012 | 20.15万平方米 @F7",
            "房屋建筑面积 | 黄浦区 | 2012 | 50.25万平方米 @B8",
            "居住房屋 | 黄浦区 | 2012 | 30.1万平方米 @C8",
            "居住房屋 · 花园住宅 | 黄浦区 | 2012 | 5.1万平方米 @D8",
            "非居住房屋 | 黄浦区 | 2012 | 20.15万平方米 @F8");
    }

    [Fact]
    public void Years_stand_as_merged_group_heads_over_the_columns()
    {
        Sheet sheet = Table.Sheet("""
            表2.5  各区户籍人口
            单位：万人
            地  区|2016||2017|
            |户籍人口|#男性|户籍人口|#男性
            浦东新区|290.1|145.2|291.1|146
            """, merged: ["A1:E1", "B3:C3", "D3:E3", "A3:A4"]);
        Imported.Lines(sheet).Should().Equal(
            "户籍人口 | 浦东新区 | 2016 | 290.1万人 @B5",
            "户籍人口 · 男性 | 浦东新区 | 2016 | 145.2万人 @C5",
            "户籍人口 | 浦东新区 | 2017 | 291.1万人 @D5",
            "户籍人口 · 男性 | 浦东新区 | 2017 | 146万人 @E5");
    }

    [Fact]
    public void Two_breakdowns_opened_by_a_hash_hang_on_one_total()
    {
        Sheet sheet = Table.Sheet("""
            肇庆市户籍人口（2014年）
            单位：人
            地  区|年末总户数（户）|年末总人口|#男|女|#城镇|乡村
            #端州|50|5|2|3|1|4
            """);
        Imported.Lines(sheet).Should().Equal(
            "年末总户数 | 端州 | 2014 | 50户 @B4",
            "年末总人口 | 端州 | 2014 | 5人 @C4",
            "年末总人口 · 男 | 端州 | 2014 | 2人 @D4",
            "年末总人口 · 女 | 端州 | 2014 | 3人 @E4",
            "年末总人口 · 城镇 | 端州 | 2014 | 1人 @F4",
            "年末总人口 · 乡村 | 端州 | 2014 | 4人 @G4");
    }

    [Fact]
    public void Parts_among_row_labels_hang_on_the_row_before_them_however_far_they_are_indented()
    {
        Sheet sheet = Table.Sheet("""
            人口主要指标
            指标|单位|2022年|2021年
            年末户籍人口|万人|700.1|698
            «         其中：城镇人口»|万人|350|349
            «        年末常住人口»|万人|560|558
            """);
        Imported.Lines(sheet, "subject=揭阳市").Should().Equal(
            "年末户籍人口 | 揭阳市 | 2022 | 700.1万人 @C3",
            "年末户籍人口 | 揭阳市 | 2021 | 698万人 @D3",
            "年末户籍人口 · 城镇人口 | 揭阳市 | 2022 | 350万人 @C4",
            "年末户籍人口 · 城镇人口 | 揭阳市 | 2021 | 349万人 @D4",
            "年末常住人口 | 揭阳市 | 2022 | 560万人 @C5",
            "年末常住人口 | 揭阳市 | 2021 | 558万人 @D5");
    }

    [Fact]
    public void A_file_without_merges_carries_its_group_heads_to_the_right()
    {
        Sheet sheet = Table.Csv("""
            地区|人口||经济|
            |男（人）|女（人）|总量（亿元）|增速（%）
            北京市|1|2|3|4
            """, "2020.csv");
        Imported.Lines(sheet, "period=2020").Should().Equal(
            "人口 · 男 | 北京市 | 2020 | 1人 @B3",
            "人口 · 女 | 北京市 | 2020 | 2人 @C3",
            "经济 | 北京市 | 2020 | 3亿元 @D3",
            "经济 | 北京市 | 2020 growth-year | 4% @E3");
    }

    [Fact]
    public void A_row_of_units_under_the_names_is_no_name()
    {
        Sheet sheet = Table.Sheet("""
            各区、县土地面积、常住人口（2012）
            地  区|土地面积|常住人口|人口密度
            |(平方公里)|（万人）|（人/平方公里）
            浦东新区|1210.41|526.39|4349
            """);
        Imported.Lines(sheet).Should().Equal(
            "土地面积 | 浦东新区 | 2012 | 1210.41平方公里 @B4",
            "常住人口 | 浦东新区 | 2012 | 526.39万人 @C4",
            "人口密度 | 浦东新区 | 2012 | 4349人/平方公里 @D4");
    }

    [Fact]
    public void Heads_that_are_repeated_are_no_figures_and_no_names()
    {
        Sheet sheet = Table.Csv("""
            指标名称|固定资产投资完成额:累计值|固定资产投资完成额:累计同比|GDP:当季值|M2
            指标名称|固定资产投资完成额:累计值|固定资产投资完成额:累计同比|GDP:当季值|M2
            频率|月|月|季|月
            单位|亿元|%|亿元|亿元
            来源|国家统计局|国家统计局|国家统计局|人民银行
            2018-03|100763|7.5|198783|1739900
            2018-06|297316|6|220178|1770200
            """);
        Imported.Lines(sheet, "subject=中国").Should().Equal(
            "固定资产投资完成额 | 中国 | 2018-Q1 | 100763亿元 @B6",
            "固定资产投资完成额 | 中国 | 2018-Q1 growth-year | 7.5% @C6",
            "GDP | 中国 | 2018-Q1 | 198783亿元 @D6",
            "M2 | 中国 | 2018-03 | 1739900亿元 @E6",
            "固定资产投资完成额 | 中国 | 2018-S1 | 297316亿元 @B7",
            "固定资产投资完成额 | 中国 | 2018-S1 growth-year | 6% @C7",
            "GDP | 中国 | 2018-Q2 | 220178亿元 @D7",
            "M2 | 中国 | 2018-06 | 1770200亿元 @E7");
    }

    [Fact]
    public void Several_tables_on_a_sheet_are_read_apart_and_a_continued_one_takes_what_stood_above_the_first()
    {
        Sheet sheet = Table.Sheet("""
            表1 居民消费价格指数
            指标|2018年10月|2018年6月
            食品(上年同月=100)|103|101

            表2 工业产量
            单位：万吨
            指标|2018年10月累计|2018年6月累计
            原煤|100|60
            续表
            指标|2018年10月累计|2018年6月累计
            水泥|300|210
            """);
        Imported.Lines(sheet, "subject=中国").Should().Equal(
            "食品 | 中国 | 2018-10 | 103点 @B3",
            "食品 | 中国 | 2018-06 | 101点 @C3",
            "原煤 | 中国 | 2018-01-01/P10M | 100万吨 @B8",
            "原煤 | 中国 | 2018-S1 | 60万吨 @C8",
            "水泥 | 中国 | 2018-01-01/P10M | 300万吨 @B11",
            "水泥 | 中国 | 2018-S1 | 210万吨 @C11");
    }

    [Fact]
    public void Tables_side_by_side_are_cut_apart() =>
        Imported.Lines(Table.Sheet("""
            各市生产总值（2019年）
            单位：亿元
            城市|生产总值|城市|生产总值
            广州|23628|佛山|10751
            """)).Should().Equal("生产总值 | 广州 | 2019 | 23628亿元 @B4", "生产总值 | 佛山 | 2019 | 10751亿元 @D4");

    [Fact]
    public void Regions_may_stand_across_and_years_down() =>
        Imported.Lines(Table.Sheet("""
            指标：地区生产总值(亿元)
            |北京|天津
            2019年|1|2
            2020年|4|5
            """)).Should().Equal(
            "地区生产总值 | 北京 | 2019 | 1亿元 @B3", "地区生产总值 | 天津 | 2019 | 2亿元 @C3",
            "地区生产总值 | 北京 | 2020 | 4亿元 @B4", "地区生产总值 | 天津 | 2020 | 5亿元 @C4");

    [Fact]
    public void A_long_table_has_a_figure_a_row() =>
        Imported.Lines(Table.Csv("""
            地区|年份|指标|数值|单位
            北京市|2019|常住人口|2190.1|万人
            北京市|2019|城镇化率|86.6|%
            """)).Should().Equal("常住人口 | 北京市 | 2019 | 2190.1万人 @D2", "城镇化率 | 北京市 | 2019 | 86.6% @D3");

    [Fact]
    public void A_row_of_a_long_table_without_a_value_is_no_head_of_those_after_it() =>
        Imported.Lines(Table.Csv("""
            地区|年份|指标|单位|数值
            北京市|2018|常住人口|万人|
            北京市|2019|常住人口|万人|2190.1
            天津市|2018|常住人口|万人|
            天津市|2019|常住人口|万人|1385
            """)).Should().Equal("常住人口 | 北京市 | 2019 | 2190.1万人 @E3", "常住人口 | 天津市 | 2019 | 1385万人 @E5");

    [Fact]
    public void A_region_without_figures_is_no_indicator_of_the_next() =>
        Imported.Questions(Table.Csv("地区|2019年|2018年\n北京市|1|2\n天津市||\n河北省|3|4")).Should().Equal("indicator", "unit");

    [Fact]
    public void Codes_and_serial_numbers_are_no_figures() =>
        Imported.Lines(Table.Csv("""
            序号|地区|行政区划代码|2015年|2016年
            1|北京市|110000|1000|2016
            """), "indicator=常住人口", "unit=万人").Should().Equal("常住人口 | 北京市 | 2015 | 1000万人 @D2", "常住人口 | 北京市 | 2016 | 2016万人 @E2");

    [Fact]
    public void A_figure_beside_an_empty_label_is_refused_by_its_cell() =>
        Imported.Problems(Table.Sheet("""
            各市财政收入（2015年）
            单位：亿元
            城市|财政收入
            广州|100
            |73638
            """)).Should().Equal("IND6305 Sheet1!B5");

    [Fact]
    public void Two_heads_alike_give_two_values_and_neither_is_taken() =>
        Imported.Problems(Table.Sheet("""
            指标|2019年|2020年|2020年
            出生率(‰)|1|2|3
            """), "subject=某市").Should().Equal("IND6309 Sheet1!D2");

    [Fact]
    public void The_name_in_the_other_language_is_kept()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            人口数及构成 Population and Its Composition
            单位：万人  (10 000 persons)
            年 份 Year|总人口(年末) Total Population|男 Male||
            ||人口数 Population|比重(%) Proportion
            1949|54167|28145|51.96
            """, merged: ["A3:A4", "B3:B4", "C3:D3"]), "subject=中国");
        Imported.Lines(report).Should().Equal(
            "总人口(年末) | 中国 | 1949 | 54167万人 @B5", "男 · 人口数 | 中国 | 1949 | 28145万人 @C5", "男 · 比重 | 中国 | 1949 | 51.96% @D5");
        report.Catalog.Indicators[0].Name.En.Should().Be("Total Population");
    }
}
