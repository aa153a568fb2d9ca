namespace Indicators.Tables.Tests;

/// <summary>Heads beside a name with its unit that make no level of it: what they hold is asked, for a level would be a false figure.</summary>
public class UnclearHeadTests
{
    [Theory]
    [InlineData("得分")]
    [InlineData("考核得分")]
    [InlineData("权重")]
    [InlineData("排序")]
    [InlineData("位次变化")]
    [InlineData("与全省平均差距")]
    [InlineData("高于（低于）全市")]
    [InlineData("比全省高")]
    [InlineData("全省平均")]
    [InlineData("全省")]
    [InlineData("全国")]
    [InlineData("缺口")]
    [InlineData("剩余任务")]
    [InlineData("需完成")]
    [InlineData("增量")]
    [InlineData("净增")]
    [InlineData("增速变化")]
    [InlineData("较一季度回落")]
    [InlineData("标准值")]
    [InlineData("预警线")]
    [InlineData("规划值")]
    [InlineData("最高")]
    [InlineData("指数")]
    [InlineData("人均")]
    [InlineData("发展速度（%）")]
    [InlineData("变动率（%）")]
    [InlineData("两年平均增速")]
    [InlineData("2024年以来")]
    [InlineData("2020年价")]
    [InlineData("预计1-10月")]
    [InlineData("月度计划")]
    [InlineData("一个没有人见过的词")]
    public void Beside_rows_with_units_of_several_kinds_a_head_that_says_no_part_is_asked_for(string head)
    {
        ImportReport report = Imported.Report(Table.Sheet($"""
            2023年某市主要经济指标
            指标|单位|绝对额|{head}
            地区生产总值|亿元|1000|5.5
            城镇化率|%|65|1.2
            """), "subject=某市");
        Imported.Lines(report).Should().Equal("地区生产总值 | 某市 | 2023 | 1000亿元 @C3", "城镇化率 | 某市 | 2023 | 65% @C4");
        report.Catalog.Targets.Should().BeEmpty();
        report.Questions.Should().NotBeEmpty().And.OnlyContain(question => question.Waiting.Length > 0);
    }

    [Theory]
    [InlineData("城镇")]
    [InlineData("#市区")]
    [InlineData("市本级")]
    [InlineData("其中：规上")]
    public void A_part_that_any_indicator_may_have_is_a_part(string head) =>
        Imported.Lines(Table.Sheet($"""
            2023年某市主要经济指标
            指标|单位|绝对额|{head}
            地区生产总值|亿元|1000|5.5
            常住人口|万人|65|1.2
            """), "subject=某市").Should().HaveCount(4);

    [Fact]
    public void An_answer_makes_a_level_of_it() =>
        Imported.Lines(Table.Sheet("""
            2023年某市主要经济指标
            指标|单位|绝对额|示范片
            地区生产总值|亿元|1000|5.5
            常住人口|万人|65|1.2
            """), "subject=某市", "transformation:示范片=level").Should().Contain("常住人口 · 示范片 | 某市 | 2023 | 1.2万人 @D4");

    [Theory]
    [InlineData("得分")]
    [InlineData("全省平均")]
    [InlineData("位次变化")]
    [InlineData("年度进度")]
    [InlineData("与目标差")]
    [InlineData("增量")]
    [InlineData("人均GDP")]
    [InlineData("每万人GDP")]
    public void The_unit_of_the_table_is_not_taken_for_it(string head) =>
        Imported.Lines(Imported.Report(Table.Sheet($"""
            2023年各市GDP
            单位：亿元
            城市|GDP|{head}
            广州市|600|3
            """))).Should().Equal("GDP | 广州市 | 2023 | 600亿元 @B4");

    [Fact]
    public void A_region_among_the_heads_is_whom_its_figures_are_about() =>
        Imported.Lines(Table.Sheet("""
            2023年主要经济指标
            指标|单位|绝对额|宁波市
            地区生产总值|亿元|1000|5.5
            """), "subject=某市").Should().Contain("地区生产总值 | 宁波市 | 2023 | 5.5亿元 @D3");
}
