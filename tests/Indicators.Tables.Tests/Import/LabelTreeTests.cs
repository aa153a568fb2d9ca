namespace Indicators.Tables.Tests;

/// <summary>Labels of rows that hang on others: by 其中, by their indent, by what stands above them; codes that are no figures.</summary>
public class LabelTreeTests
{
    [Fact]
    public void A_label_under_the_name_behind_the_part_word_is_another_part() =>
        Imported.Lines(Table.Sheet("""
            揭阳市人口
            项　目|单位|2022年
            年末户籍人口|万人|706
            «         其中：城镇人口»|万人|350
            «                 女性人口»|万人|340
            «                 少年人口»|万人|140
            «        年末常住人口»|万人|560
            """)).Should().Equal(
            "年末户籍人口 | 揭阳市 | 2022 | 706万人 @C3",
            "年末户籍人口 · 城镇人口 | 揭阳市 | 2022 | 350万人 @C4",
            "年末户籍人口 · 女性人口 | 揭阳市 | 2022 | 340万人 @C5",
            "年末户籍人口 · 少年人口 | 揭阳市 | 2022 | 140万人 @C6",
            "年末常住人口 | 揭阳市 | 2022 | 560万人 @C7");

    [Fact]
    public void Children_known_by_their_indent_alone_take_their_parents_names_where_two_are_called_alike() =>
        Imported.Lines(Table.Sheet("""
            指标|单位|2020
            进口总额|亿元|100
            «  一般贸易»|亿元|20
            «  保税物流»|亿元|7
            出口总额|亿元|200
            «  一般贸易»|亿元|30
            """), "subject=某市").Should().Equal(
            "进口总额 | 某市 | 2020 | 100亿元 @C2", "进口总额 · 一般贸易 | 某市 | 2020 | 20亿元 @C3", "保税物流 | 某市 | 2020 | 7亿元 @C4",
            "出口总额 | 某市 | 2020 | 200亿元 @C5", "出口总额 · 一般贸易 | 某市 | 2020 | 30亿元 @C6");

    [Fact]
    public void Two_rows_called_alike_without_indent_are_refused() =>
        Imported.Problems(Table.Sheet("""
            指标|单位|2020
            进口总额|亿元|100
            一般贸易|亿元|20
            出口总额|亿元|200
            一般贸易|亿元|30
            """), "subject=某市").Should().Equal("IND6309 Sheet1!C5");

    [Fact]
    public void Codes_that_begin_with_zero_are_no_figures() =>
        Imported.Lines(Table.Csv("""
            Ramo|Descripcion|2019|2020
            01|Poder Legislativo|13540.0|13521.7
            02|Oficina|923|918
            """), "rows=indicators", "subject=México", "unit=元").Should().HaveCount(4).And.NotContain(line => line.EndsWith("@A2"));

    [Fact]
    public void Two_years_over_numbers_are_heads_and_not_the_first_row() =>
        Imported.Questions(Table.Csv("Regio|2018|2019\nGroningen|583 990|584 094\nUtrecht|1 295 484|1 342 158")).Should().Equal("indicator", "unit");

    [Fact]
    public void A_file_without_heads_is_asked_for_column_by_column()
    {
        Sheet provinces = Table.Csv("北京市|30319.98|28014.94\n天津市|18809.64|18549.19");
        Imported.Questions(provinces).Should().Equal("indicator", "unit", "period:B", "period:C");
        Imported.Lines(provinces, "indicator=生产总值", "unit=亿元", "period:B=2018", "period:C=2017").Should().HaveCount(4).And.Contain("生产总值 | 天津市 | 2017 | 18549.19亿元 @C2");
        Sheet years = Table.Csv("2015|14169.9|2.06\n2016|15676.7|2.11");
        Imported.Questions(years, "subject=中国").Should().Equal("indicator:B", "unit:B", "indicator:C", "unit:C");
    }

    [Fact]
    public void Labels_that_break_down_what_nobody_names_wait_for_its_name()
    {
        Sheet sheet = Table.Csv("""
            Year|Units|Geography|Sex|Value
            2018|Percentage||Female|5.1
            2018|Percentage|||5.2
            """);
        Imported.Questions(sheet, "subject=United Kingdom").Should().Equal("indicator");
        Imported.Lines(sheet, "subject=United Kingdom", "indicator=Poverty").Should().Equal(
            "Poverty · Female | United Kingdom | 2018 | 5.1% @E2", "Poverty | United Kingdom | 2018 | 5.2% @E3");
    }

    [Fact]
    public void Heads_of_databases_abroad_are_known() =>
        Imported.Lines(Table.Csv("""
            Country Name|Country Code|Indicator Name|Indicator Code|2018|2019
            China|CHN|GDP (current US$)|NY.GDP.MKTP.CD|13894817110036.3|14279937500606.5
            """)).Should().Equal("GDP | China | 2018 | 13894817110036.3美元 @E2", "GDP | China | 2019 | 14279937500606.5美元 @F2");

    [Fact]
    public void A_share_of_what_nobody_names_is_asked_for() =>
        Imported.Questions(Table.Sheet("2022年\n指标|总量|比重（%）\n甲县|100|40")).Should().Contain("indicator");

    [Fact]
    public void Several_counting_units_in_one_line_go_to_what_they_count() =>
        Imported.Lines(Table.Sheet("""
            表3-2 各县（市、区）户籍人口（2014年）
            单位：户、人
            地 区|总户数|总人口|男|女
            端州区|20|2|1|1
            """)).Should().Equal(
            "总户数 | 端州区 | 2014 | 20户 @B4", "总人口 | 端州区 | 2014 | 2人 @C4", "男 | 端州区 | 2014 | 1人 @D4", "女 | 端州区 | 2014 | 1人 @E4");
}
