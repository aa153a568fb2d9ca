using System.Text.Json;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Practice;

/// <summary>Goals and results with the judgement that offices gave: what is met, what is nearly met, what is kept, what is not said.</summary>
public class VerdictsOfPracticeTests
{
    // 7.4 of 7.5左右 (2014), 6.9 of 7 (2015), 5.7 of 6 (2024) were reported as done; 3.0 of 5.5 (2022), 4.9 of 9, 4.6 of 5 were not.
    [Theory]
    [InlineData("7.5%左右", "7.4%", ProgressStatus.MetWithinTolerance)]
    [InlineData("7%左右", "6.9%", ProgressStatus.MetWithinTolerance)]
    [InlineData("6%左右", "5.7%", ProgressStatus.MetWithinTolerance)]
    [InlineData("5.5%左右", "3.0%", ProgressStatus.Missed)]
    [InlineData("9%左右", "4.9%", ProgressStatus.Missed)]
    [InlineData("5%左右", "4.6%", ProgressStatus.Missed)]
    [InlineData("5%左右", "4.8%", ProgressStatus.MetWithinTolerance)]
    [InlineData("5%左右", "4.74%", ProgressStatus.Missed)]
    [InlineData("5%左右", "5.0%", ProgressStatus.Achieved)]
    [InlineData("5%左右", "5%", ProgressStatus.Achieved)]
    [InlineData("5%左右", "5.2%", ProgressStatus.Achieved)]
    [InlineData("5%", "5.0%", ProgressStatus.Achieved)]
    [InlineData("5%以上", "5.0%", ProgressStatus.Achieved)]
    [InlineData("5%以上", "4.9%", ProgressStatus.Missed)]
    [InlineData("1%左右", "0.9%", ProgressStatus.MetWithinTolerance)]
    [InlineData("1%左右", "0.8%", ProgressStatus.Missed)]
    public void Growth_of_the_year_is_met_nearly_met_or_missed(string goal, string result, ProgressStatus expected)
    {
        ProgressAssessment a = Case.Growth.With($"2024 growth-year: {result}").Target($"'due': '2024', 'goal': {{ 'growBy': '{goal}', 'per': 'year' }}").AtEndOf(2024);
        a.Status.Should().Equal(expected);
        a.Possible.Contains(expected).Should().BeTrue();
    }

    [Fact]
    public void What_is_nearly_met_says_how_much_is_short_of_what_is_allowed()
    {
        ProgressAssessment a = Case.Growth.With("2024 growth-year: 5.7%").Target("'due': '2024', 'goal': { 'growBy': '6%左右', 'per': 'year' }").AtEndOf(2024);
        a.ToText(Language.Chinese).Should().Contain("差0.3个百分点，在“左右”的0.3个百分点以内").And.Contain("；基本完成");
        a.ToText(Language.English).Should().Contain("0.3 points short, within the tolerance of 0.3 points").And.Contain("; met within tolerance");
        ProgressTally tally = ProgressTally.Of([a]);
        tally.CountOf(ProgressStatus.MetWithinTolerance).Should().Be(1);
        tally.ToText(Language.Chinese).Should().Contain("基本完成1");
        GroupVerdict.Of(tally).Certain.Should().Be(GroupStanding.OnCourse);
    }

    [Fact]
    public void An_office_states_the_tolerance_of_a_target_itself()
    {
        var options = new ProgressOptions { AboutTolerances = new Dictionary<string, decimal> { ["t"] = 0.1m } };
        Case c = Case.Growth.With("2024 growth-year: 4.6%").Target("'due': '2024', 'goal': { 'growBy': '5%左右', 'per': 'year' }");
        c.AtEndOf(2024, options: options).Status.Should().Equal(ProgressStatus.MetWithinTolerance);
        c.AtEndOf(2024, options: new ProgressOptions(AboutTolerance: 0.02m)).Status.Should().Equal(ProgressStatus.Missed);
    }

    // The price goals of 2020 and 2023, read as ceilings: well inside is met.
    [Theory]
    [InlineData("3.5%左右", "ceiling", "2.5%", ProgressStatus.Achieved)]
    [InlineData("3%左右", "ceiling", "0.2%", ProgressStatus.Achieved)]
    [InlineData("3%左右", "ceiling", "3.1%", ProgressStatus.MetWithinTolerance)]
    [InlineData("3%左右", "ceiling", "3.5%", ProgressStatus.Missed)]
    [InlineData("2%左右", "floor", "0.2%", ProgressStatus.Missed)]
    [InlineData("2%左右", "band", "2.0%", ProgressStatus.Achieved)]
    [InlineData("2%左右", "band", "2.4%", ProgressStatus.Missed)]
    [InlineData("2%左右", "band", "0.2%", ProgressStatus.Missed)]
    public void A_goal_on_a_neutral_indicator_is_read_as_its_target_says(string goal, string reads, string result, ProgressStatus expected) =>
        Case.Of("%", "rate", "neutral").With($"2024: {result}").Target($"'due': '2024', 'goal': '{goal}', 'reads': '{reads}'").AtEndOf(2024)
            .Status.Should().Equal(expected);

    [Fact]
    public void Without_a_word_on_how_it_is_read_it_is_not_assessable_and_says_what_to_write()
    {
        ProgressAssessment a = Case.Of("%", "rate", "neutral").With("2025: 0.1%").Target("'due': '2025', 'goal': '2%左右'").AtEndOf(2025);
        a.Reason.Should().Be(Obstacle.DirectionNotStated);
        a.ToText(Language.Chinese).Should().Contain("reads").And.Contain("ceiling").And.Contain("floor").And.Contain("band");
        a.ToText(Language.English).Should().Contain("state reads as ceiling, floor or band");
    }

    [Fact]
    public void A_published_fall_since_the_base_is_continued_by_the_later_years_of_its_scope()
    {
        Case c = Energy("");
        ProgressAssessment a = c.AtEndOf(2024);
        Math.Round(a.Measures.LogCompletion.Value!.Value, 3).Should().Be(0.790m);
        a.TimeShare.Should().Be(0.8m);
        a.Status.Should().Equal(ProgressStatus.OnSchedule);
        c.Class(2024, ProgressSchemes.Schedule).Certain!.ToText(Language.Chinese).Should().Be("基本符合");
        a.ToText(Language.Chinese).Should().Contain("累计下降10.8%");
    }

    [Fact]
    public void Three_points_eight_and_three_after_seven_point_three_make_exactly_the_goal()
    {
        ProgressAssessment a = Energy("").With("2025 growth-year: -3%").AtEndOf(2025);
        a.Status.Should().Equal([ProgressStatus.Achieved], "-13.498 % is -13.5 % to the decimals of the rates");
    }

    [Fact]
    public void A_chain_across_a_change_of_scope_is_refused_with_what_it_came_to()
    {
        ProgressAssessment a = Case.Of("吨标准煤/万元", "ratio", "decrease", "\"breaks\": [ { \"at\": \"2024-01-01\", \"reason\": { \"zh\": \"口径调整\" } } ]")
            .With("2021 growth-year: -2.7%", "2022 growth-year: -0.1%", "2023 growth-year: -0.5%", "2024 growth-year: -3.8%")
            .Target("'due': '2025', 'goal': { 'changeBy': '-13.5%' }, 'baseline': { 'period': '2020' }").AtEndOf(2024);
        a.Status.Should().Equal(ProgressStatus.NotAssessable);
        a.Reason.Should().Be(Obstacle.ChainBroken);
        a.Current!.Period!.Value.EndYear.Should().Be(2023);
        a.ToText(Language.Chinese).Should().Contain("累计下降3.3%").And.NotContain("滞后");
    }

    [Fact]
    public void A_chain_of_two_bases_is_refused()
    {
        ProgressAssessment a = Case.Growth.With("2021 growth-year: 8%", "2022 {'kind':'growth-year','basis':'comparable'}: 3%")
            .Target("'span': '2021-01-01/P5Y', 'goal': { 'averageGrowth': '5%' }, 'baseline': { 'period': '2020' }").AtEndOf(2022);
        a.Reason.Should().Be(Obstacle.ChainBroken);
    }

    // 8.1 % and 7.9 % are 8.0 % for 8%以上, not missed by 0.00005 points.
    [Theory]
    [InlineData("8.1%", "7.9%", "8%以上", ProgressStatus.Achieved)]
    [InlineData("8.1%", "7.7%", "8%以上", ProgressStatus.Missed)]
    public void Chained_rates_have_the_decimals_of_the_rates(string first, string second, string goal, ProgressStatus expected)
    {
        ProgressAssessment a = Case.Growth.With($"2021 growth-year: {first}", $"2022 growth-year: {second}")
            .Target($"'span': '2021-01-01/P2Y', 'goal': {{ 'averageGrowth': '{goal}' }}, 'baseline': {{ 'period': '2020' }}").AtEndOf(2022);
        a.Status.Should().Equal(expected);
        a.Measures.JudgedValue!.Value.Value.Should().Be(expected == ProgressStatus.Achieved ? 8.0m : 7.9m);
    }

    [Fact]
    public void Where_the_cut_lies_inside_the_rounding_the_sentence_says_so()
    {
        ProgressAssessment a = Case.Growth.With("2024 growth-year: 5.0%").Target("'due': '2024', 'goal': { 'growBy': '5%以上', 'per': 'year' }").AtEndOf(2024);
        a.Status.Should().Equal(ProgressStatus.Achieved);
        a.Possible.Should().Equal(ProgressStatus.Achieved, ProgressStatus.Missed);
        a.ToText(Language.Chinese).Should().Contain("；已完成；在舍入范围内也可能未完成。");
    }

    [Fact]
    public void Inside_a_year_the_months_gone_are_reached_or_not()
    {
        // 88.0 % against 91.7 % after eleven months.
        ProgressAssessment a = Case.Growth.With("2020-01-01/P11M: 4224亿元").Target("'due': '2020', 'goal': '4800亿元'").At(2020, 12, 15);
        a.Status.Should().Equal(ProgressStatus.BehindSchedule);
        a.ToText(Language.Chinese).Should().Contain("完成88.0%，时间过去91.7%，相差-3.7个百分点；未达到序时进度");
        ProgressAssessment reached = Case.Growth.With("2020-01-01/P11M: 4400亿元").Target("'due': '2020', 'goal': '4800亿元'").At(2020, 12, 15);
        reached.Status.Should().Equal(ProgressStatus.OnSchedule);
        reached.ToText(Language.Chinese).Should().Contain("；达到序时进度");
        reached.ToText(Language.Chinese).Should().Contain("在舍入范围内也可能未达到序时进度");
    }

    [Fact]
    public void A_goal_of_every_year_is_kept_or_broken_with_the_years()
    {
        Case c = Case.Of("%", "rate", "decrease").With("2021: 5.1%", "2022: 5.6%", "2023: 5.2%", "2024: 5.1%")
            .Target("'span': '2021-01-01/P5Y', 'goal': '不足5.5%', 'evaluate': 'each-year'");
        ProgressAssessment a = c.AtEndOf(2024);
        a.Measures.BrokenYears.Should().Equal(2022);
        a.Measures.YearsMet.Should().Be(3);
        a.Status.Should().Equal(ProgressStatus.OnSchedule);
        a.ToText(Language.Chinese).Should().Contain("保持3年，2022年未达到").And.NotContain("滞后");
        c.Class(2024, ProgressSchemes.Schedule).Certain!.ToText(Language.Chinese).Should().Be("基本符合");
        c.AtEndOf(2022).Status.Should().Equal(ProgressStatus.Regressed);
    }

    [Fact]
    public void A_year_without_a_value_is_neither_kept_nor_broken()
    {
        ProgressAssessment a = Case.Of("%", "ratio", "decrease").With("2021: 5.2%", "2023: 5.2%")
            .Target("'span': '2021-01-01/P3Y', 'goal': '5.5%以内', 'evaluate': 'each-year'").AtEndOf(2023);
        a.Inputs.MissingYears.Should().Equal(2022);
        a.Status.Should().Equal(ProgressStatus.Achieved, ProgressStatus.Missed);
        a.ToText(Language.Chinese).Should().Contain("2022年没有数据");
    }

    // Real income +2.9 %, GDP +3.0 % (2022): basically in step.
    [Theory]
    [InlineData("in-step", "2.9%", "3.0%", ProgressStatus.Achieved, "-0.1")]
    [InlineData("in-step", "3.1%", "3.0%", ProgressStatus.Achieved, "+0.1")]
    [InlineData("in-step", "2.5%", "3.0%", ProgressStatus.Achieved, "-0.5")]
    [InlineData("in-step", "2.4%", "3.0%", ProgressStatus.Missed, "-0.6")]
    [InlineData("above", "3.0%", "3.0%", ProgressStatus.Missed, "0.0")]
    [InlineData("above", "3.1%", "3.0%", ProgressStatus.Achieved, "+0.1")]
    [InlineData("at-least", "2.9%", "3.0%", ProgressStatus.Missed, "-0.1")]
    public void In_step_may_be_half_a_point_short(string relation, string income, string gdp, ProgressStatus expected, string gap)
    {
        ProgressAssessment a = InStep(relation, "'due': '2022'", $"2022 growth-year: {income}", $"2022 growth-year gdp: {gdp}").AtEndOf(2022);
        a.Status.Should().Equal(expected);
        a.ToText(Language.Chinese).Should().Contain($"参照值{gdp}").And.Contain($"增速相差{gap}个百分点");
    }

    [Fact]
    public void Over_a_plan_both_sides_are_averages_by_one_rule()
    {
        ProgressAssessment a = InStep(
            "in-step", "'span': '2021-01-01/P3Y'", "2021 growth-year: 8.1%", "2022 growth-year: 2.9%", "2023 growth-year: 6.1%",
            "2021 growth-year gdp: 8.4%", "2022 growth-year gdp: 3.0%", "2023 growth-year gdp: 5.2%").AtEndOf(2023);
        a.Measures.JudgedValue!.Value.Value.Should().Be(5.7m);
        a.Inputs.Reference!.Value.Value.Should().Be(5.5m);
        a.Status.Should().Equal(ProgressStatus.Achieved);
    }

    [Fact]
    public void A_rank_is_told_in_places()
    {
        Case c = Case.Of("家", "count", "increase").With("2020 {'kind':'rank','universe':'cn/cities'}: 第18", "2021 {'kind':'rank','universe':'cn/cities'}: 第11")
            .Target("'due': '2025', 'transformation': { 'kind': 'rank', 'universe': 'cn/cities' }, 'goal': { 'rank': 10, 'universe': 'cn/cities' }, 'baseline': { 'period': '2020' }");
        ProgressAssessment a = c.AtEndOf(2021);
        a.ToText(Language.Chinese).Should().Contain("第11位，较基期前移7位，距目标1位").And.NotContain("完成").And.NotContain("滞后").And.NotContain("%");
        a.Status.Should().Equal([ProgressStatus.AheadOfSchedule], "seven of eight places in one of five years");
        a.Completion.IsAbsent.Should().BeTrue();
        a.Possible.Should().Equal(ProgressStatus.AheadOfSchedule);
    }

    [Fact]
    public void A_rank_without_a_baseline_has_a_place_and_no_verdict_on_its_schedule()
    {
        ProgressAssessment a = Case.Of("家", "count", "increase").With("2021 {'kind':'rank','universe':'cn/cities'}: 第11")
            .Target("'due': '2025', 'transformation': { 'kind': 'rank', 'universe': 'cn/cities' }, 'goal': { 'rank': 10, 'universe': 'cn/cities' }").AtEndOf(2021);
        a.Status.Should().Equal(ProgressStatus.NotAssessable);
        a.ToText(Language.Chinese).Should().Contain("第11位，距目标1位");
    }

    [Theory]
    [InlineData("2023: 95%", 2023, ProgressStatus.AheadOfSchedule)]
    [InlineData("2023: 97%", 2023, ProgressStatus.AheadOfSchedule)]
    [InlineData("2023: 94%", 2023, ProgressStatus.Regressed)]
    [InlineData("2025: 95%", 2025, ProgressStatus.Achieved)]
    [InlineData("2025: 94%", 2025, ProgressStatus.Missed)]
    public void What_is_at_its_goal_from_the_start_is_kept_or_lost(string value, int year, ProgressStatus expected)
    {
        ProgressAssessment a = Case.Of("%", "ratio", "increase").With("2020: 95%", value)
            .Target("'due': '2025', 'goal': '95%以上', 'baseline': { 'period': '2020' }").AtEndOf(year);
        a.Status.Should().Equal(expected);
        if (expected != ProgressStatus.AheadOfSchedule)
            return;
        a.Verdict.MeetsThresholdToDate.Should().BeTrue();
        a.ToText(Language.Chinese).Should().Contain("；已达到，需保持");
    }

    [Fact]
    public void One_goal_in_two_wordings_has_one_verdict()
    {
        Case c = Case.Growth.With("2020: 4187亿元", "2023: 4782亿元")
            .Target("'due': '2035', 'goal': { 'multiplyBy': '2' }, 'baseline': { 'period': '2020' }", "times")
            .Target("'due': '2035', 'goal': { 'changeBy': '100%' }, 'baseline': { 'period': '2020' }", "percent");
        ProgressAssessment times = c.AtEndOf(2024, "times"), percent = c.AtEndOf(2024, "percent");
        times.Status.Should().Equal(percent.Status);
        times.Possible.Should().Equal(percent.Possible);
        times.Measures.LogCompletion.Should().Be(percent.Measures.LogCompletion);
        times.Lead.Should().Be(percent.Lead);
        c.Class(2024, ProgressSchemes.Schedule, "times").Classes.Should().Equal(c.Class(2024, ProgressSchemes.Schedule, "percent").Classes);
    }

    [Fact]
    public void A_way_that_is_said_to_be_a_line_is_one()
    {
        Case c = Case.Of("家", "stock", "increase").With("2020: 1000家", "2022: 1210家")
            .Target("'due': '2025', 'goal': { 'changeBy': '50%' }, 'baseline': { 'period': '2020' }, 'path': 'linear'");
        ProgressAssessment a = c.AtEndOf(2022);
        a.Lead.Value.Should().Be(0.02m);
        a.Measures.LogCompletion.IsAbsent.Should().BeTrue();
        a.Status.Should().Equal(ProgressStatus.OnSchedule);
        c.Class(2022, ProgressSchemes.Schedule).Status.Should().Equal(ProgressStatus.OnSchedule);
    }

    [Fact]
    public void A_share_of_a_way_too_short_is_not_printed()
    {
        ProgressAssessment a = Case.Of("%", "ratio", "increase").With("2020: 99.8%", "2022: 99.7%")
            .Target("'due': '2025', 'goal': '99.9%', 'baseline': { 'period': '2020' }").AtEndOf(2022);
        a.ToText(Language.Chinese).Should().Contain("距目标0.2个百分点，较基期下降0.1个百分点").And.NotContain("完成");
        a.Status.Should().Equal(ProgressStatus.Regressed);
    }

    [Theory]
    [InlineData("2020: 100家", "2022: 60家", "200家", "距目标140家，较基期减少40家")]
    [InlineData("2020: 100家", "2022: 513家", "200家", "已达到目标，较基期增加413家")]
    [InlineData("2020: 1.5万家", "2022: 1.2万家", "2万家", "距目标0.8万家，较基期减少0.3万家")]
    public void Nor_is_a_share_below_nothing_or_above_twice_the_way(string baseline, string value, string goal, string expected) =>
        Case.Of("家", "stock", "increase").With(baseline, value).Target($"'due': '2025', 'goal': '{goal}', 'baseline': {{ 'period': '2020' }}").AtEndOf(2022)
            .ToText(Language.Chinese).Should().Contain("：" + expected + "；").And.NotContain("%");

    [Fact]
    public void Only_growing_is_measured_against_the_year_before()
    {
        Case c = Case.Of("万亩", "stock", "increase").With("2021: 800万亩", "2022: 803万亩", "2023: 816万亩", "2024: 810万亩")
            .Target("'span': '2022-01-01/P4Y', 'goal': { 'previousYear': 'at-least' }");
        ProgressAssessment a = c.AtEndOf(2024);
        a.ToText(Language.Chinese).Should().Contain("2024年下降，未保持");
        a.Measures.BrokenYears.Should().Equal(2024);
        a.Status.Should().Equal(ProgressStatus.Regressed);
        c.AtEndOf(2023).Status.Should().Equal(ProgressStatus.OnSchedule);
    }

    [Theory]
    [InlineData("6.2%", ProgressStatus.Achieved, "底线完成，力争目标未达到")]
    [InlineData("6.5%", ProgressStatus.Achieved, "底线完成，力争目标达到")]
    [InlineData("5.9%", ProgressStatus.Missed, "未完成，力争目标未达到")]
    public void A_floor_decides_and_its_stretch_is_told(string result, ProgressStatus expected, string words)
    {
        ProgressAssessment a = Case.Growth.With($"2023 growth-year: {result}")
            .Target("'due': '2023', 'transformation': 'growth-year', 'goal': { 'floor': '6%以上', 'stretch': '6.5%' }").AtEndOf(2023);
        a.Status.Should().Equal(expected);
        a.ToText(Language.Chinese).Should().Contain(words);
    }

    [Fact]
    public void A_number_from_above_is_pending_until_a_target_states_it()
    {
        Case c = Case.Of("%", "rate", "increase").With("2025: 52%")
            .Target("'due': '2025', 'goal': { 'asAssigned': { 'zh': '完成国家下达任务' } }");
        ProgressAssessment pending = c.AtEndOf(2025);
        pending.Reason.Should().Be(Obstacle.PendingAssignment);
        pending.ToText(Language.Chinese).Should().Contain("待下达");
        c = Case.Of("%", "rate", "increase").With("2025: 52%")
            .Target("'due': '2025', 'goal': { 'asAssigned': { 'zh': '完成国家下达任务' } }")
            .Target("'due': '2025', 'goal': '50%', 'parent': 't'", "number");
        c.AtEndOf(2025).Status.Should().Equal(ProgressStatus.Achieved);
        c.AtEndOf(2025).Target.Id.Should().Be("t");
    }

    [Fact]
    public void A_stretch_goal_past_due_was_not_reached_and_is_not_behind()
    {
        ProgressAssessment a = Case.Of("家", "stock", "increase").With("2020: 100家", "2025: 190家")
            .Target("'due': '2025', 'goal': '200家', 'baseline': { 'period': '2020' }, 'commitment': 'stretch'").AtEndOf(2026);
        a.ToText(Language.Chinese).Should().Contain("；未达到力争目标").And.NotContain("滞后");
    }

    [Theory]
    [InlineData("2.34%", "2.31%", "0.03")]
    [InlineData("2.3%", "2.0%", "0.3")]
    public void A_gap_has_the_decimals_of_its_figures(string growth, string goal, string gap) =>
        Case.Growth.With($"2024 growth-year: {growth}").Target($"'due': '2024', 'goal': {{ 'growBy': '{goal}', 'per': 'year' }}").AtEndOf(2024)
            .ToText(Language.Chinese).Should().Contain($"增速相差+{gap}个百分点");

    [Fact]
    public void A_gap_of_levels_is_in_their_unit()
    {
        ProgressAssessment a = Case.Growth.Indicator("gdp", "亿元", "flow", "increase").With("2024: 110亿元", "2024 level gdp: 100亿元")
            .Target("'due': '2024', 'goal': { 'relativeTo': { 'indicator': 'gdp' }, 'relation': 'above' }").AtEndOf(2024);
        a.ToText(Language.Chinese).Should().Contain("相差+10亿元").And.NotContain("个百分点");
    }

    [Theory]
    [InlineData("'goal': { 'growBy': '-2.5%左右', 'per': 'year' }", "下降2.5%左右")]
    [InlineData("'goal': { 'averageGrowth': '-2.5%' }, 'baseline': { 'period': '2023' }", "年均下降2.5%")]
    [InlineData("'goal': { 'changeBy': '-13.5%' }, 'baseline': { 'period': '2023' }", "比基期下降13.5%")]
    [InlineData("'goal': { 'changeBy': '3.5个百分点' }, 'baseline': { 'period': '2023' }", "比基期提高3.5个百分点")]
    [InlineData("'goal': { 'growBy': '2.5%左右', 'per': 'year' }", "比上年增长2.5%左右")]
    public void A_fall_is_called_a_fall(string goal, string words) =>
        Case.Of("%", "ratio", "decrease").With("2023: 5%").Target($"'due': '2024', {goal}").AtEndOf(2024)
            .GoalText(Language.Chinese).Should().Contain(words).And.NotContain("-");

    [Fact]
    public void The_record_has_the_verdict_and_what_stays_possible()
    {
        Case c = Case.Growth.With("2024 growth-year: 5.0%").Target("'due': '2024', 'goal': { 'growBy': '5%以上', 'per': 'year' }");
        ProgressAssessment a = c.AtEndOf(2024);
        SchemeResult result = c.Class(2024, ProgressSchemes.Schedule);
        JsonElement json = JsonDocument.Parse(JsonSerializer.Serialize(AssessmentRecord.Of(a, ProgressSchemes.Schedule, result), ProgressJsonContext.Default.AssessmentRecord)).RootElement;
        json.GetProperty("status").ToString().Should().Be("[\"Achieved\"]");
        json.GetProperty("possible").ToString().Should().Be("[\"Achieved\",\"Missed\"]");
        json.GetProperty("class").ToString().Should().Be("achieved");
        json.GetProperty("classes").ToString().Should().Be("[\"achieved\",\"missed\"]");
    }

    // The number itself where the written reading is one; else none, and the ends.
    [Theory]
    [InlineData("150家", 0.5, 0.5, 0.5)]
    [InlineData("1.5百家", 0.5, 0.45, 0.55)]
    [InlineData("140—160家", null, 0.4, 0.6)]
    [InlineData("超150家", null, 0.5, null)]
    [InlineData("150家以上", null, 0.5, null)]
    [InlineData("不足150家", null, null, 0.5)]
    [InlineData("150家以内", null, null, 0.5)]
    [InlineData("近150家", null, 0.35, 0.5)]
    [InlineData("150多家", null, 0.5, 0.6)]
    [InlineData("约150家", null, 0.47, 0.53)]
    [InlineData("150家左右", null, 0.47, 0.53)]
    public void As_written_a_figure_is_what_its_words_say(string value, double? share, double? low, double? high)
    {
        ProgressAssessment a = Case.Of("家", "stock", "increase").With("2020: 100家", $"2022: {value}")
            .Target("'due': '2025', 'goal': '200家', 'baseline': { 'period': '2020' }").AtEndOf(2022);
        a.Completion.Value.Should().Be((decimal?)share);
        a.Completion.Low.Should().Be((decimal?)low);
        a.Completion.High.Should().Be((decimal?)high);
    }

    private static Case Energy(string also) => Case.Of("吨标准煤/万元", "ratio", "decrease", also)
        .With("2021 growth-year: -2.7%", "2022 growth-year: -0.1%", "2023 growth-year: -0.5%", "2024 growth-year: -3.8%", "2023 {'kind':'growth-since','base':{'period':'2020'}}: -7.3%")
        .Target("'due': '2025', 'goal': { 'changeBy': '-13.5%' }, 'baseline': { 'period': '2020' }");

    private static Case InStep(string relation, string when, params string[] observations) =>
        Case.Growth.Indicator("gdp", "亿元", "flow", "increase").With(observations)
            .Target($"{when}, 'transformation': 'growth-year', 'goal': {{ 'relativeTo': {{ 'indicator': 'gdp', 'transformation': 'growth-year' }}, 'relation': '{relation}' }}");
}
