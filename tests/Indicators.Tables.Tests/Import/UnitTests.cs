namespace Indicators.Tables.Tests;

/// <summary>Where tables state units, where they state none, and where what they state cannot be.</summary>
public class UnitTests
{
    [Theory]
    [InlineData("国内生产总值(亿元)", "亿元")]
    [InlineData("国内生产总值（亿元）", "亿元")]
    [InlineData("房地产投资_累计值 (亿元) ", "亿元")]
    [InlineData("国内生产总值(亿元,当年价)", "亿元")]
    [InlineData("国内生产总值，亿元", "亿元")]
    [InlineData("国内生产总值/亿元", "亿元")]
    [InlineData("国内生产总值（单位：亿元）", "亿元")]
    [InlineData("失业率%", "%")]
    [InlineData("出生率（‰）", "‰")]
    [InlineData("居民消费价格指数(上年=100)", "点")]
    [InlineData("国内生产总值指数（1978年=100）", "点")]
    public void A_name_states_its_unit(string label, string unit) =>
        Imported.Lines(Table.Csv($"指标|2019年\n«{label}»|112.5"), "subject=中国")[0].Should().EndWith($"112.5{unit} @B2");

    [Theory]
    [InlineData("单位：万人")]
    [InlineData("             单位:万人")]
    [InlineData("计量单位：万人")]
    [InlineData("（单位：万人）")]
    [InlineData("单位：万人  (10 000 persons)")]
    public void A_line_states_the_unit_of_the_table(string line) =>
        Imported.Lines(Table.Csv($"人口表\n«{line}»\n指标|2019年\n常住人口|12.5"), "subject=中国")[0].Should().EndWith("12.5万人 @B4");

    [Fact]
    public void A_column_of_units_goes_before_the_line() =>
        Imported.Lines(Table.Csv("""
            单位：万元
            指标|计量单位|2019年
            粮食产量|万吨|12
            """), "subject=中国").Should().Equal("粮食产量 | 中国 | 2019 | 12万吨 @C3");

    [Fact]
    public void Several_units_in_one_line_are_dealt_out_by_what_the_names_say_and_asked_for_else()
    {
        Sheet sheet = Table.Sheet("""
            单位：人、‰
            区|出生人数|出生率|净变化
            越秀区|50|9|20
            """, name: "2015");
        Imported.Questions(sheet).Should().Equal("unit:净变化");
        Imported.Lines(sheet, "unit:净变化=人").Should().Equal(
            "出生人数 | 越秀区 | 2015 | 50人 @B3", "出生率 | 越秀区 | 2015 | 9‰ @C3", "净变化 | 越秀区 | 2015 | 20人 @D3");
    }

    [Fact]
    public void A_column_without_unit_is_asked_for_and_its_left_neighbours_is_proposed()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            各区常住人口（2012）
            地  区|常住人口（万人）|外来人口
            浦东新区|526.39|234.88
            """));
        report.Questions.Should().ContainSingle().Which.Should().Match<ImportQuestion>(question => question.Id == "unit:外来人口" && question.Proposal == "万人");
        Imported.Lines(report).Should().Equal("常住人口 | 浦东新区 | 2012 | 526.39万人 @B3");
    }

    [Fact]
    public void A_part_has_the_unit_of_what_it_is_a_part_of() =>
        Imported.Lines(Table.Sheet("""
            各区常住人口（2012）
            地  区|常住人口（万人）|其中：外来人口|出生率（‰）
            浦东新区|526.39|234.88|7
            """)).Should().Contain("常住人口 · 外来人口 | 浦东新区 | 2012 | 234.88万人 @C3");

    [Fact]
    public void A_line_that_contradicts_the_names_is_not_believed()
    {
        Sheet sheet = Table.Sheet("""
            表11.7  各区、县高层房屋幢数（2012）
            单位：万平方米
            地  区|合计|11层以上
            黄浦区|300|200
            """);
        Imported.Questions(sheet).Should().Equal("unit:高层房屋幢数", "unit:11层以上");
        Imported.Lines(sheet, "unit=幢")[0].Should().EndWith("300幢 @B4");
    }

    [Fact]
    public void An_answer_goes_before_what_a_head_states() =>
        Imported.Lines(Table.Sheet("""
            各区设施（2017）
            地  区|展馆面积（万平方米）
            黄浦区|12000
            """), "unit:展馆面积=平方米").Should().Equal("展馆面积 | 黄浦区 | 2017 | 12000平方米 @B3");

    [Fact]
    public void Row_and_column_with_two_units_are_asked_for() =>
        Imported.Questions(Table.Sheet("""
            指标|2020年（亿元）
            人口（万人）|5
            """), "subject=某市").Should().Equal("unit:人口");

    [Fact]
    public void A_unit_nowhere_is_asked_for() =>
        Imported.Questions(Table.Csv("地区|2019年\n北京市|5"), "indicator=GDP").Should().Equal("unit:*".Replace(":*", ""));

    [Fact]
    public void Growth_without_a_sign_is_in_percent_but_not_where_it_may_be_a_share_or_an_amount()
    {
        Imported.Lines(Table.Sheet("单位：亿元\n指标|2020年|同比增长\n税收|10|5.5"), "subject=某市").Should().Contain("税收 | 某市 | 2020 growth-year | 5.5% @C3");
        Imported.Questions(Table.Sheet("单位：亿元\n指标|2020年|同比增长\n税收|10|0.055"), "subject=某市").Should().Equal("unit:同比增长");
        Imported.Questions(Table.Sheet("单位：亿元\n指标|2020年|比上年增减\n税收|10|5.5"), "subject=某市").Should().Equal("unit:比上年增减");
    }

    [Fact]
    public void Growth_of_a_rate_is_asked_for_for_it_may_be_points()
    {
        Sheet sheet = Table.Sheet("""
            佛山市人口自然变动
            年份|出生率（‰）|增长(%)
            2015|18.36|-5.8
            """);
        Imported.Questions(sheet).Should().Equal("transformation:增长(%)");
        Imported.Lines(sheet, "transformation:增长(%)=growth-year").Should().Contain("出生率 | 佛山市 | 2015 growth-year | -5.8% @C3");
    }

    /// <summary>The unit columns of communiqués and yearbooks.</summary>
    [Theory]
    [InlineData("起 例 宗 部 场 列 组 床 羽 根 块 箱 重量箱 载重吨 综合吨 标准箱 标台 班次 车次 泊位 学时 万千升 万人年")]
    [InlineData("个千分点 个百分点 分/千瓦时 克标准煤/千瓦时 吨二氧化碳 吨二氧化碳(当量) Mbps Gbps EFLOPS 万端口 m2 m3 km2 hm2")]
    [InlineData("亿元 万元 元 亿美元 万美元 万人 人 户 万户 个 家 平方公里 万平方米 公顷 千公顷 万亩 万吨 亿吨 亿立方米 亿千瓦时 万千瓦 万吨标准煤 万吨标煤")]
    [InlineData("% ‰ 元/人 人/平方公里 件/万人 张/千人 辆/百户 吨标准煤/万元 万人次 亿人公里 亿吨公里 万标箱 万TEU 公里 万件 亿件 万辆 万台 万部 万只 万头 岁 小时 元/平方米 微克/立方米")]
    public void Units_of_published_tables_are_known(string list) =>
        list.Split(' ').Should().AllSatisfy(unit =>
        {
            Imported.Lines(Table.Csv($"指标|单位|2019年\n某指标|{unit}|12"), "subject=中国").Should().ContainSingle();
            // What convert reads: the number with its unit, and the unit alone.
            Figure.Parse($"12{unit}").Quantity.Should().Be(new Figure(12m, Unit.Parse(unit)).Quantity);
        });
}
