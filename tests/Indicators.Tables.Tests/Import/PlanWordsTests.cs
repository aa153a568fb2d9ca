namespace Indicators.Tables.Tests;

/// <summary>Plans that speak in words, and what offices think of how they stand.</summary>
public class PlanWordsTests
{
    private static string[] Targets(ImportReport report) =>
        [.. report.Catalog.Targets.Select(t => $"{t.Series.IndicatorId} | {t.Due ?? t.Span} | {t.Goal.GetType().Name} {t.Goal.ToText(Language.Chinese)} | {t.Nature}")];

    [Fact]
    public void Goals_and_figures_may_bring_growth_and_unit_along_in_their_cells()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            某市2021年国民经济和社会发展计划
            指标|2020年实际|2021年目标
            地区生产总值|增长2.1%|增长6%以上
            城镇登记失业率|3.5%|控制在4%以内
            居民收入|增长4.5%|与经济增长同步
            粮食产量|100万吨|110万吨以上
            单位GDP能耗|下降3%|下降3.5%左右
            生态环境|—|持续改善
            """), "subject=某市");
        report.Questions.Should().BeEmpty();
        Imported.Lines(report).Should().Equal(
            "地区生产总值 | 某市 | 2020 growth-year | 2.1% @B3", "城镇登记失业率 | 某市 | 2020 | 3.5% @B4", "居民收入 | 某市 | 2020 growth-year | 4.5% @B5",
            "粮食产量 | 某市 | 2020 | 100万吨 @B6", "单位GDP能耗 | 某市 | 2020 growth-year | -3% @B7");
        Targets(report).Should().Equal(
            "地区生产总值 | 2021 | AnnualGrowthGoal 比上年增长6%以上 | Expected",
            "城镇登记失业率 | 2021 | LevelGoal 4%以内 | Expected",
            "居民收入 | 2021 | RelativeGoal 同步于地区生产总值 同比增长 | Expected",
            "粮食产量 | 2021 | LevelGoal 110万吨以上 | Expected",
            "单位GDP能耗 | 2021 | AnnualGrowthGoal 比上年下降约3.5% | Expected",
            "生态环境 | 2021 | NoNumberGoal 持续改善 | Expected");
    }

    [Theory]
    [InlineData("1|", "2|", "3|", "序号|")]
    [InlineData("", "", "", "")]
    public void A_plan_of_words_alone_is_a_table_and_its_years_stand_in_the_title(string one, string two, string three, string head) =>
        Targets(Imported.Report(Table.Sheet($"""
            某市“十四五”主要任务
            {head}指标名称|目标|属性
            {one}居民收入|与经济增长基本同步|预期性
            {two}营商环境|进入全省第一方阵|预期性
            {three}粮食产量|稳定在10亿斤以上|约束性
            """), "subject=某市")).Should().Equal(
            "居民收入 | 2025 | NoNumberGoal 与经济增长基本同步 | Expected",
            "营商环境 | 2025 | NoNumberGoal 进入全省第一方阵 | Expected",
            "粮食产量 | 2025 | LevelGoal 10亿斤以上 | Binding");

    [Fact]
    public void Lights_and_words_of_an_office_become_its_assessments()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            某县2022年1-6月重点指标完成情况
            指标|单位|目标任务|1-6月完成|完成年度目标（%）|序时进度（%）|超欠（%）|亮灯情况
            新增就业|人|5000|3000|60|50|10|绿灯
            粮食|万吨|50|20|40|50|-10|黄灯
            """), "subject=某县");
        report.Catalog.Assessments.Select(a => $"{a.TargetId} {a.Period} {a.On:yyyy-MM-dd} {a.Class.Zh} {a.At}").Should().Equal(
            "新增就业/2022 2022-S1 2022-06-30 绿灯 table.xls: Sheet1!H3", "粮食/2022 2022-S1 2022-06-30 黄灯 table.xls: Sheet1!H4");
        report.Catalog.Assessments.Should().OnlyContain(a => a.Note != null);
        Imported.Lines(report).Should().Contain("粮食 | 某县 | 2022-S1 lead | -10个百分点 @G4");
    }

    [Fact]
    public void A_source_that_says_its_day_gives_the_day_of_its_assessments()
    {
        TableMapping mapping = TableMapping.Empty.WithAnswer("subject", "某县")
            .WithSource(new Source("report", "中期评估", "某县") { Published = TimePeriod.Day(new DateOnly(2022, 7, 15)) });
        ImportReport report = TableImporter.Import(Table.Book(Table.Sheet("""
            某县2022年重点指标
            指标|单位|2022年目标|2022年完成|完成情况
            粮食|万吨|50|20|未完成
            """)), new TableImportOptions { Mapping = mapping });
        OfficialAssessment assessment = report.Catalog.Assessments.Should().ContainSingle().Subject;
        ($"{assessment.On:yyyy-MM-dd}", assessment.Class.Zh, assessment.Note).Should().Be(("2022-07-15", "未完成", null));
    }

    [Fact]
    public void Numbers_under_the_state_of_completion_are_what_was_done() =>
        Imported.Lines(Table.Sheet("""
            某县2022年1-6月重点指标完成情况
            指标|单位|年度目标|完成情况|进度
            新增就业|人|5000|3000|60%
            """), "subject=某县").Should().Equal("新增就业 | 某县 | 2022-S1 | 3000人 @D3", "新增就业 | 某县 | 2022-S1 completion | 60% @E3");

    [Fact]
    public void Points_ahead_in_percent_without_the_elapsed_share_beside_them_may_be_a_percentage() =>
        Imported.Questions(Table.Sheet("""
            某县2022年1-6月重点指标
            指标|单位|目标|完成数|超欠（%）
            粮食|万吨|50|20|-10
            """), "subject=某县").Should().Equal("unit:超欠(%)");

    [Theory]
    [InlineData("下降5.2", "-5.2%")]
    [InlineData("增长5.2", "5.2%")]
    [InlineData("↑5.2", "5.2%")]
    [InlineData("↓ 5.2%", "-5.2%")]
    public void Growth_may_be_said_in_words_under_its_head(string cell, string growth) =>
        Imported.Lines(Table.Sheet($"2022年指标\n指标|单位|绝对额|增长（%）\n出口|亿元|10|{cell}"), "subject=某市").Should().Contain($"出口 | 某市 | 2022 growth-year | {growth} @D3");

    [Fact]
    public void A_number_with_words_under_a_head_of_levels_is_refused() =>
        Imported.Problems(Table.Sheet("2022年指标\n指标|单位|绝对额\n出口|亿元|增长5.2"), "subject=某市").Should().NotBeEmpty();
}
