namespace Indicators.Tables.Tests;

/// <summary>The tables of plans: goals with their bound words, brackets that override a column, goals in words, natures, baselines.</summary>
public class PlanTests
{
    private const string National = """
        类别|指标|2020年|2025年|年均/累计|属性
        经济发展|1.国内生产总值（GDP）增长（%）|2.3|—|保持在合理区间、各年度视情提出|预期性
        |2.全员劳动生产率增长（%）|2.5|—|高于GDP增长|预期性
        |3.常住人口城镇化率（%）|«60.6*»|65|—|预期性
        创新驱动|4.全社会研发经费投入增长（%）|—|—|>7、力争投入强度高于“十三五”时期实际|预期性
        民生福祉|8.城镇调查失业率（%）|5.2|—|<5.5|预期性
        |13.人均预期寿命（岁）|«77.3*»|—|〔1〕|预期性
        绿色生态|14.单位GDP能源消耗降低（%）|—|—|〔13.5〕|约束性
        |16.地级及以上城市空气质量优良天数比率（%）|87|87.5|—|约束性
        安全保障|19.粮食综合生产能力（亿吨）|—|>6.5|—|约束性
        注：〔〕内为5年累计数；*为2019年数据。
        """;

    private static string[] Targets(ImportReport report) =>
        [.. report.Catalog.Targets.Select(t => $"{t.Series.IndicatorId}{(t.Series.Transformation.IsLevel ? "" : " " + t.Series.Transformation)} | {t.Due ?? t.Span} | {t.Goal.GetType().Name} {t.Goal.ToText(Language.Chinese)} | {t.Baseline?.Period} {t.Baseline?.Value?.Literal} | {t.Nature}")];

    [Fact]
    public void The_table_of_a_five_year_plan_is_read_into_targets()
    {
        ImportReport report = Imported.Report(Table.Sheet(National), "subject=中国");
        report.Questions.Should().BeEmpty();
        report.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Information);
        Targets(report).Should().Equal(
            "国内生产总值-GDP growth-year | 2021-01-01/P5Y | SetYearlyGoal 各年度视情提出 | 2020 2.3% | Expected",
            "全员劳动生产率 growth-year | 2021-01-01/P5Y | RelativeGoal 高于国内生产总值-GDP 同比增长 | 2020 2.5% | Expected",
            "常住人口城镇化率 | 2021-01-01/P5Y | LevelGoal 65% | 2019 60.6% | Expected",
            "全社会研发经费投入 | 2021-01-01/P5Y | AverageGrowthGoal 年均增长>7% | 2020  | Expected",
            "城镇调查失业率 | 2021-01-01/P5Y | LevelGoal <5.5% | 2020 5.2% | Expected",
            "人均预期寿命 | 2021-01-01/P5Y | IncreaseGoal 净增1岁 | 2019 77.3岁 | Expected",
            "单位GDP能源消耗 | 2021-01-01/P5Y | ChangeGoal 比基期下降13.5% | 2020  | Binding",
            "地级及以上城市空气质量优良天数比率 | 2021-01-01/P5Y | LevelGoal 87.5% | 2020 87% | Binding",
            "粮食综合生产能力 | 2021-01-01/P5Y | LevelGoal >6.5亿吨 | 2020  | Binding");
        report.Catalog.Targets[3].Note.Should().Be("力争投入强度高于“十三五”时期实际");
        report.Catalog.Targets[2].At.Should().Be("table.xls: Sheet1!D4");
    }

    [Fact]
    public void What_a_plan_starts_from_is_observed_too() =>
        Imported.Lines(Table.Sheet(National), "subject=中国").Should().Equal(
            "国内生产总值(GDP) | 中国 | 2020 growth-year | 2.3% @C2",
            "全员劳动生产率 | 中国 | 2020 growth-year | 2.5% @C3",
            "常住人口城镇化率 | 中国 | 2019 | 60.6% @C4",
            "城镇调查失业率 | 中国 | 2020 | 5.2% @C6",
            "人均预期寿命 | 中国 | 2019 | 77.3岁 @C7",
            "地级及以上城市空气质量优良天数比率 | 中国 | 2020 | 87% @C9");

    [Fact]
    public void A_city_plan_has_units_in_a_column_and_two_wordings_of_one_goal()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            附表 某市“十四五”时期经济社会发展主要指标
            序号|指标|单位|2020年|2025年目标|年均增速〔累计〕|指标属性|责任单位
            1|地区生产总值|亿元|1200.5|1800左右|8%左右|预期性|市发展改革委、市统计局
            2|一般公共预算收入|亿元|100|—|与经济增长基本同步|预期性|市财政局
            3|城镇新增就业人数|万人|5|—|〔25〕|预期性|市人力社保局
            4|耕地保有量|万亩|50|完成国家下达任务|—|约束性|
            5|森林覆盖率|%|54.5|55以上|〔0.5〕|约束性|
            6|城镇调查失业率|%|5.2|控制在5.5%以内|—|预期性|
            """), "subject=某市");
        report.Questions.Should().BeEmpty();
        Targets(report).Should().Equal(
            "地区生产总值 | 2021-01-01/P5Y | LevelGoal 1800亿元左右 | 2020 1200.5亿元 | Expected",
            "一般公共预算收入 growth-year | 2021-01-01/P5Y | RelativeGoal 同步于地区生产总值 同比增长 | 2020  | Expected",
            "城镇新增就业人数 | 2021-01-01/P5Y | CumulativeGoal 累计25万人 | 2020 5万人 | Expected",
            "耕地保有量 | 2021-01-01/P5Y | AsAssignedGoal 完成国家下达任务 | 2020 50万亩 | Binding",
            "森林覆盖率 | 2021-01-01/P5Y | LevelGoal 55%以上 | 2020 54.5% | Binding",
            "城镇调查失业率 | 2021-01-01/P5Y | LevelGoal 5.5%以内 | 2020 5.2% | Expected");
        Target gdp = report.Catalog.Targets[0];
        gdp.AlsoStated.Should().ContainSingle().Which.ToText(Language.Chinese).Should().Be("年均增长8%左右");
        gdp.Responsible.Select(party => party.Name).Should().Equal("市发展改革委", "市统计局");
        report.Catalog.Targets[4].AlsoStated.Should().ContainSingle().Which.Should().BeOfType<ChangeGoal>().Which.IsInPoints.Should().BeTrue();
    }

    [Fact]
    public void Two_columns_of_one_year_may_differ_in_kind()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            序号|指标名称|2020 年目标值|2020 年预计值|完成情况
            1|全区生产总值(亿元)|1000|1008.5|完成
            3|公共财政预算收入(亿元)|72.69|72.69|完成
            """), "subject=越城区");
        Imported.Lines(report).Should().Equal("全区生产总值 | 越城区 | 2020 | 1008.5亿元 @D2 (Estimated)", "公共财政预算收入 | 越城区 | 2020 | 72.69亿元 @D3 (Estimated)");
        Targets(report).Should().Equal("全区生产总值 | 2020 | LevelGoal 1000亿元 |   | Expected", "公共财政预算收入 | 2020 | LevelGoal 72.69亿元 |   | Expected");
    }

    [Fact]
    public void The_goals_of_a_year_stand_beside_what_was_reached_the_year_before()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            某市2024年国民经济和社会发展计划主要指标
            指标|单位|2023年实际|2024年预期目标
            地区生产总值增长|%|5.2|6左右
            城镇新增就业|万人|3.1|3以上
            粮食产量|万吨|50|只增不减
            """), "subject=某市");
        Targets(report).Should().Equal(
            "地区生产总值 | 2024 | AnnualGrowthGoal 比上年增长6%左右 | 2023  | Expected",
            "城镇新增就业 | 2024 | LevelGoal 3万人以上 | 2023 3.1万人 | Expected",
            "粮食产量 | 2024 | PreviousYearGoal 不低于上年 | 2023 50万吨 | Expected");
    }
}
