using Indicators.Progress;

namespace Indicators.Tests.Progress.Practice;

/// <summary>What a person reads: sentences and explanations that can be checked by hand, with names, units and the digits a cut hangs on.</summary>
public class ReadAsAPersonTests
{
    private const string Ranks = "{'kind':'rank','universe':'cn/cities'}";

    [Fact]
    public void A_distance_is_told_in_the_scale_in_which_it_is_something()
    {
        ProgressAssessment a = Case.Of("家", "stock", "increase").With("2020: 9995家", "2022: 9996家")
            .Target("'due': '2025', 'goal': '1万家', 'baseline': { 'period': '2020' }").AtEndOf(2022);
        a.ToText(Language.Chinese).Should().Contain("距目标4家，较基期增加1家");
        a.ToText(Language.English).Should().Contain("4 enterprises short of the goal, 1 enterprise up on the baseline");
    }

    // 105.8 of 100 is a growth of one year, and no average.
    [Theory]
    [InlineData("105.8亿元", "比上年增长5.8%，增速相差-0.2个百分点", "5.8% up on the year before", "比上年增长 v / v₀ − 1：5.8  [5.223881, 6.38191] % = 105.8 / 100 − 1")]
    [InlineData("98.0亿元", "比上年下降2.0%，增速相差-8.0个百分点", "2.0% down on the year before", "比上年增长 v / v₀ − 1：-2  [-2.537313, -1.457286] % = 98 / 100 − 1")]
    public void Growth_from_two_levels_is_told_as_growth(string value, string clause, string english, string line)
    {
        ProgressAssessment a = Case.Growth.With("2023: 100亿元", $"2024: {value}").Target("'due': '2024', 'goal': { 'growBy': '6%', 'per': 'year' }").AtEndOf(2024);
        a.ToText(Language.Chinese).Should().Contain(clause);
        a.ToText(Language.English).Should().Contain(english);
        Lines(a).Should().Contain(line).And.NotContain(each => each.StartsWith("至今年均"));
    }

    [Fact]
    public void A_published_change_since_the_baseline_is_no_yearly_one() =>
        Lines(Case.Of("吨标准煤/万元", "ratio", "decrease").With("2022 {'kind':'growth-since','base':{'period':'2020'}}: -6.8%", "2023 growth-year: -2.5%")
            .Target("'due': '2025', 'goal': { 'changeBy': '-14%' }, 'baseline': { 'period': '2020' }").AtEndOf(2023))
            .Should().Contain(each => each.StartsWith("比基期变化：-6.8% (2022年)")).And.Contain(each => each.StartsWith("逐年变化：-2.5% (2023年)"));

    [Fact]
    public void A_pace_that_leads_away_is_not_taken_times_something()
    {
        string[] lines = Lines(Case.Of("万吨", "flow", "decrease").With("2020: 100万吨", "2022: 104万吨").Target("'due': '2025', 'goal': { 'changeBy': '-10%' }, 'baseline': { 'period': '2020' }").AtEndOf(2022));
        lines.Should().Contain(each => each.StartsWith("还需每年：-4.666667")).And.NotContain(each => each.StartsWith("需加快倍数"));
    }

    // 12.05 + 13.35 is what 12.1 and 13.4 come to at the least.
    [Fact]
    public void The_least_of_a_sum_is_the_sum_of_the_least()
    {
        ProgressAssessment a = Case.Of("万人", "flow", "increase").With("2022: 12.1万人", "2023: 13.4万人").Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '60万人以上' }").AtEndOf(2024);
        a.ToText(Language.Chinese).Should().StartWith("2021—2023年累计至少25.4万人，");
        Lines(a).Should().Contain("合计 v：–  [25.4, +∞] 万人 = 12.05 + 13.35");
    }

    // Nothing is published for 2020, so that 2021 has nothing to be held against; 2021 itself has a value.
    [Fact]
    public void The_year_without_a_value_is_the_one_that_is_missing()
    {
        ProgressAssessment a = Case.Of("万亩", "stock", "increase").With("2021: 2500万亩", "2022: 2510万亩", "2023: 2508万亩").Target("'span': '2021-01-01/P5Y', 'goal': { 'previousYear': 'at-least' }").AtEndOf(2024);
        a.ToText(Language.Chinese).Should().Contain("2020年没有数据").And.NotContain("2021年没有数据");
        Lines(a).Should().Contain("差额：-2  [-3, -1] 万亩 = 2508 − 2510");
    }

    [Fact]
    public void A_growth_beyond_its_range_is_measured_from_the_edge() =>
        Lines(Case.Growth.With("2024 growth-year: 5.3%").Target("'due': '2024', 'goal': { 'growBy': '4%—5%', 'per': 'year' }").AtEndOf(2024))
            .Should().Contain("增速差：0.3  [0.25, 0.35]个百分点 = 5.3 − 5");

    [Fact]
    public void A_projection_that_comes_out_even_has_no_decimals() =>
        Case.Of("公顷", "flow", "decrease").With("2021: 30公顷", "2022: 30公顷", "2023: 30公顷").Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '100公顷以内' }").AtEndOf(2024)
            .ToText(Language.Chinese).Should().Contain("按当前速度到期将达150公顷，突破目标");

    [Theory]
    [InlineData("917万吨", "已使用91.70%，时间过去91.67%，相差-0.03个百分点")]
    [InlineData("900万吨", "已使用90.0%，时间过去91.7%，相差+1.7个百分点")]
    public void Where_a_tenth_does_not_show_the_cut_more_digits_do(string used, string clause) =>
        Case.Of("万吨", "flow", "decrease").With($"2022-01-01/P11M: {used}")
            .Target("'due': '2022', 'goal': '1000万吨以内'").At(2022, 12, 30).ToText(Language.Chinese).Should().Contain(clause);

    [Fact]
    public void Months_that_were_added_up_are_all_named_and_the_sentence_has_their_sum()
    {
        ProgressAssessment a = Case.Of("万人", "flow", "increase").With("2022-M01: 1.1万人", "2022-M02: 1.2万人", "2022-M03: 1.3万人", "2021-Q1: 3.1万人", "2021: 14.1万人")
            .Target("'due': '2022', 'goal': '15万人'").At(2022, 12, 30);
        a.ToText(Language.Chinese).Should().StartWith("2022年一季度累计3.6万人，目标2022年15万人：完成24.0%");
        Lines(a).Should().Contain(["加数：1.1万人 (2022年1月); [1.05万人, 1.15万人]", "加数：1.2万人 (2022年2月); [1.15万人, 1.25万人]", "加数：1.3万人 (2022年3月); [1.25万人, 1.35万人]"])
            .And.Contain("上年同期 B：3.1万人 (2021年一季度); [3.05万人, 3.15万人]").And.Contain("上年全年 Y：14.1万人 (2021年); [14.05万人, 14.15万人]");
    }

    // The levels beside a goal that is a rate are in their own unit, and T is last year's total grown by the goal.
    [Fact]
    public void What_the_rest_of_the_year_must_grow_comes_out_of_the_formula_shown()
    {
        ProgressAssessment a = Case.Of("亿元", "flow", "increase")
            .With("2021-Q1: 900亿元", "2021: 4100亿元", "2022-M01: 300亿元", "2022-M02: 310亿元", "2022-M03: 330亿元", "2022-Q1 growth-year: 4.4%")
            .Target("'due': '2022', 'goal': { 'growBy': '5%', 'per': 'year' }").At(2022, 4, 30);
        Lines(a).Should().Contain("现值：4.4% (2022年一季度); [4.35%, 4.45%]")
            .And.Contain("本年累计 A：940  [938.5, 941.5] 亿元 = 300 + 310 + 330")
            .And.Contain("其余月份需增长 (T − A)/(Y − B) − 1：0.051563  [0.050929, 0.052196] = (1.05 × 4100 − 940) / (4100 − 900) − 1");
    }

    // 8 % a year over five years, 6 % over the first three: 1.08^5 / 1.06^3 = 1.233676 over two, 11.071 % a year.
    [Fact]
    public void An_average_says_what_the_years_left_have_to_grow_by()
    {
        ProgressAssessment a = Case.Of("亿元", "flow", "increase")
            .With("2021 growth-year: 6.0%", "2022 growth-year: 6.0%", "2023 growth-year: 6.0%")
            .Target("'span': '2021-01-01/P5Y', 'goal': { 'averageGrowth': '8%' }, 'baseline': { 'period': '2020' }").AtEndOf(2023);
        Lines(a).Should().ContainSingle(line => line.StartsWith("还需年均增速：0.11071") && line.EndsWith(" = (1.08^5 / 1.06^3)^(1/2) − 1"));
        a.ToString().Should().NotBeEmpty();
        AssessmentRecord.Of(a).Measures.RequiredGrowth!.Value.Value!.Value.Should().BeApproximately(0.11071m, 1e-5m);
    }

    [Fact]
    public void An_average_that_is_due_needs_nothing_more()
    {
        ProgressAssessment a = Case.Of("亿元", "flow", "increase").With("2021 growth-year: 6.0%", "2022 growth-year: 6.0%")
            .Target("'span': '2021-01-01/P2Y', 'goal': { 'averageGrowth': '8%' }, 'baseline': { 'period': '2020' }").AtEndOf(2022);
        a.Measures.RequiredGrowth.IsAbsent.Should().BeTrue();
        Lines(a).Should().NotContain(line => line.StartsWith("还需年均增速"));
    }

    [Fact]
    public void A_ceiling_over_the_months_is_cut_by_what_is_used_up() =>
        Lines(Case.Of("万吨", "flow", "decrease").With("2022-01-01/P6M: 450万吨").Target("'due': '2022', 'goal': '1000万吨以内'").At(2022, 7, 31))
            .Should().Contain("阈值：已使用 ≤ k/12 达到序时进度，否则未达到");

    // From 8 to between 2 and 3: the way leads to 3; at 1.5 nothing of it is gone, and half a point back to the range is asked for.
    [Fact]
    public void A_range_has_the_formula_of_the_edge_the_way_leads_to()
    {
        Case c = Case.Of("%", "ratio", "decrease").With("2020: 8.0%", "2021: 4.0%", "2022: 1.5%").Target("'due': '2025', 'goal': { 'between': ['2%', '3%'] }, 'baseline': { 'period': '2020' }");
        Lines(c.AtEndOf(2021)).Should().Contain("p = (v − b) / (T − b)：0.8  [0.787879, 0.811881] = (4 − 8) / (3 − 8)").And.Contain("还需每年：-0.25  [-0.2625, -0.2375]个百分点 = (3 − 4) / 4");
        ProgressAssessment beyond = c.AtEndOf(2022);
        Lines(beyond).Should().Contain("p = (v − b) / (T − b)：0（1.5 < 2，越过区间的远端）").And.Contain("还需每年：0.166667  [0.15, 0.183333]个百分点 = (2 − 1.5) / 3");
        beyond.ToText(Language.Chinese).Should().Contain("距目标0.5个百分点，较基期下降6.5个百分点").And.NotContain("完成0.0%");
    }

    [Fact]
    public void What_is_added_to_a_percentage_is_in_points_and_a_percentage_in_percent()
    {
        Lines(Case.Of("%", "ratio", "increase").With("2020: 8.0%", "2022: 8.5%").Target("'due': '2025', 'goal': { 'changeBy': '2.4个百分点' }, 'baseline': { 'period': '2020' }").AtEndOf(2022))
            .Should().Contain("目标值：b + 2.4个百分点 (不低于) = 10.4%");
        Lines(Case.Of("亿元", "flow", "increase").With("2022 growth-year: 5.4%").Target("'due': '2022', 'goal': { 'growBy': '5.5%左右', 'per': 'year' }").AtEndOf(2022))
            .Should().Contain("目标值：5.5% (不低于, ± 0.275个百分点)");
        Case.Of("倍", "ratio", "decrease").With("2020: 2.56倍", "2022: 2.54倍").Target("'due': '2025', 'goal': '2.50倍', 'baseline': { 'period': '2020' }").AtEndOf(2022)
            .ToText(Language.Chinese).Should().Contain("距目标0.04倍");
        Case.Of("‰", "ratio", "decrease").With("2020: 5.20‰", "2022: 5.25‰").Target("'due': '2025', 'goal': '5.0‰', 'baseline': { 'period': '2020' }").AtEndOf(2022)
            .ToText(Language.Chinese).Should().Contain("距目标0.025个百分点");
    }

    [Fact]
    public void A_place_leaves_no_room_and_its_verdict_the_places_gone()
    {
        Case c = Case.Of("家", "count", "increase").With($"2020 {Ranks}: 第18", $"2022 {Ranks}: 第11")
            .Target($"'due': '2025', 'transformation': {Ranks}, 'goal': {{ 'rank': 10, 'universe': 'cn/cities' }}, 'baseline': {{ 'period': '2020' }}");
        Lines(c.AtEndOf(2022)).Should().Contain("现值：第11 (2022年)").And.Contain("名次 (b − v) / (b − T)：0.875 = (18 − 11) / (18 − 10)");
        c.AtEndOf(2020).Reason.Should().Be(Obstacle.OnePoint, "there is a baseline, and nothing after it");
    }

    [Fact]
    public void A_mean_of_some_years_is_told_by_their_years() =>
        Case.Of("%", "ratio", "increase").With("2016: 2.1%", "2017: 2.1%", "2018: 2.2%", "2022: 2.5%")
            .Target("'due': '2025', 'goal': { 'relativeTo': { 'indicator': 'i', 'period': '2016-01-01/P3Y', 'aggregate': 'mean' }, 'relation': 'above' }").AtEndOf(2022)
            .ToText(Language.Chinese).Should().Contain("2016—2018年 均值").And.NotContain("P3Y");

    [Fact]
    public void What_was_met_at_the_baseline_and_lost_is_told_with_its_distance() =>
        Case.Of("%", "rate", "decrease").With("2020: 5%", "2022: 5.2%").Target("'due': '2025', 'goal': { 'between': ['4%', '5%'] }, 'baseline': { 'period': '2020' }").AtEndOf(2022)
            .ToText(Language.Chinese).Should().Contain("距目标0.2个百分点，较基期上升0.2个百分点；倒退");

    [Fact]
    public void A_goal_of_every_year_shows_the_figure_of_each()
    {
        ProgressAssessment a = Case.Of("%", "rate", "decrease").With("2021: 5.1%", "2022: 5.6%")
            .Target("'span': '2021-01-01/P5Y', 'goal': '低于5.5%', 'evaluate': 'each-year'").AtEndOf(2022);
        Lines(a).Should().Contain("现值：5.1% (2021年); [5.05%, 5.15%]").And.Contain("现值：5.6% (2022年); [5.55%, 5.65%]");
        a.ToText(Language.English).Should().Contain("target less than 5.5% for 2021–2025");
    }

    private static string[] Lines(ProgressAssessment a) => [.. AssessmentExplanation.Of(a).Steps.Select(step => step.ToText(Language.Chinese))];
}
