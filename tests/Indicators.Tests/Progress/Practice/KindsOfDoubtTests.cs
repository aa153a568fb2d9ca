using Indicators.Progress;

namespace Indicators.Tests.Progress.Practice;

/// <summary>Kinds of targets on which two readings of the documents can part: each is decided, and the pages say how.</summary>
public class KindsOfDoubtTests
{
    private static Case Rate => Case.Of("%", "rate", "increase");

    private static Case Firms => Case.Of("家", "stock", "increase");

    [Theory]
    [InlineData("1.0%", "6.0%", "2.0%", "3.0%", 0)]
    [InlineData("1.0%", "3.1%", "2.0%", "3.0%", 0)]
    [InlineData("9.0%", "1.0%", "2.0%", "3.0%", 0)]
    [InlineData("1.0%", "1.5%", "2.0%", "3.0%", 0.5)]
    [InlineData("9.0%", "6.0%", "2.0%", "3.0%", 0.5)]
    public void Beyond_the_far_edge_of_a_range_is_no_progress(string baseline, string value, string low, string high, double completion)
    {
        Case c = Rate.With($"2022: {baseline}", $"2023: {value}")
            .Target($"'due': '2025', 'goal': {{ 'between': ['{low}', '{high}'] }}, 'baseline': {{ 'period': '2022' }}");
        ProgressAssessment a = c.AtEndOf(2023);
        a.Completion.Value.Should().Be((decimal)completion);
        a.Status.Contains(ProgressStatus.AheadOfSchedule).Should().Be(completion > 0.4);
        c.Class(2023, ProgressSchemes.Schedule).Status.Should().Equal(a.Status);
    }

    [Fact]
    public void At_the_edge_of_a_range_all_that_rounding_leaves_is_possible()
    {
        ProgressAssessment a = Case.Of("%", "rate", "decrease").With("2020: 5%", "2022: 5.2%")
            .Target("'due': '2025', 'goal': { 'between': ['4%', '5%'] }, 'baseline': { 'period': '2020' }").AtEndOf(2022);
        a.Status.Should().Equal(ProgressStatus.Regressed);
        // A baseline of 5.5 and a value of 5.15 have gone seven tenths of the way in two fifths of the time.
        a.Possible.Should().Equal(ProgressStatus.AheadOfSchedule, ProgressStatus.OnSchedule, ProgressStatus.BehindSchedule, ProgressStatus.Regressed);
    }

    [Fact]
    public void Kept_as_written_it_may_have_been_reached_within_the_rounding()
    {
        ProgressAssessment a = Rate.With("2020: 95%", "2023: 97%").Target("'due': '2025', 'goal': '95%以上', 'baseline': { 'period': '2020' }").AtEndOf(2023);
        a.Status.Should().Equal(ProgressStatus.AheadOfSchedule);
        a.Possible.Should().Equal([ProgressStatus.AchievedEarly, ProgressStatus.AheadOfSchedule], "the baseline may have been 94.6");
    }

    // −5 % of a baseline is below it whatever the baseline is: met now, it was not met from the start.
    [Theory]
    [InlineData("12亿元", "10.0亿元", "'changeBy': '-5%'")]
    [InlineData("12亿元", "10.0亿元", "'multiplyBy': '0.95'")]
    [InlineData("12亿元", "10.0亿元", "'increaseBy': '-0.3亿元', 'as': 'net'")]
    public void A_threshold_that_moves_with_the_baseline_is_apart_from_it(string baseline, string value, string goal)
    {
        ProgressAssessment a = Case.Of("亿元", "stock", "decrease").With($"2020: {baseline}", $"2022: {value}")
            .Target($"'due': '2025', 'goal': {{ {goal} }}, 'baseline': {{ 'period': '2020' }}").AtEndOf(2022);
        a.Status.Should().Equal(ProgressStatus.AchievedEarly);
        a.Possible.Should().Equal(ProgressStatus.AchievedEarly);
    }

    [Theory]
    [InlineData("3.9个百分点", "47%", "47%", 2018, 2019, 2024)]
    [InlineData("3.9个百分点", "47%", "44%", 2018, 2020, 2024)]
    [InlineData("3.9个百分点", "47%", "49%", 2018, 2022, 2024)]
    [InlineData("0.9个百分点", "1%", "2%", 2018, 2023, 2024)]
    public void The_growth_ratio_of_points_has_the_ends_that_the_figures_have(string points, string baseline, string value, int from, int now, int due)
    {
        ProgressAssessment a = Case.Of("%", "ratio", "increase").With($"{from}: {baseline}", $"{now}: {value}")
            .Target($"'due': '{due}', 'goal': {{ 'changeBy': '{points}' }}, 'baseline': {{ 'period': '{from}' }}").AtEndOf(now);
        double c = double.Parse(points[..3], System.Globalization.CultureInfo.InvariantCulture), b = double.Parse(baseline[..^1], System.Globalization.CultureInfo.InvariantCulture),
            v = double.Parse(value[..^1], System.Globalization.CultureInfo.InvariantCulture);
        double R(double at, double start) => (Math.Pow(at / start, 1.0 / (now - from)) - 1) / (Math.Pow((start + c) / start, 1.0 / (due - from)) - 1);
        double[] all = [.. from i in Enumerable.Range(0, 201) from end in (double[])[v - 0.5, v + 0.5] select R(end, b - 0.5 + (i / 200.0))];
        ((double)a.Measures.GrowthRatio.Low!.Value).Should().BeInRange(all.Min() - 1e-4, all.Min() + 1e-12);
        ((double)a.Measures.GrowthRatio.High!.Value).Should().BeInRange(all.Max() - 1e-12, all.Max() + 1e-4);
    }

    [Fact]
    public void An_end_that_is_open_leaves_the_way_of_equal_rates_its_other_end()
    {
        ProgressAssessment a = Case.Of("万元", "stock", "decrease").With("2020: 200.0万元", "2023: 183万元以内")
            .Target("'due': '2028', 'goal': { 'changeBy': '-20%' }, 'baseline': { 'period': '2020' }").AtEndOf(2023);
        double low = Math.Log(183 / 199.95) / Math.Log(0.8);
        ((double)a.Measures.LogCompletion.Low!.Value).Should().BeApproximately(low, 1e-12);
        a.Measures.LogCompletion.High.Should().BeNull();
        ((double)a.Lead.Low!.Value).Should().BeApproximately(low - 0.375, 1e-12);
        a.Inputs.Substitutions.Should().BeEmpty();
    }

    [Fact]
    public void Where_no_way_of_equal_rates_exists_the_line_that_stands_for_it_is_told()
    {
        ProgressAssessment a = Case.Of("万元", "stock", "increase").With("2020: -20万元", "2022: 5万元")
            .Target("'due': '2025', 'goal': '40万元', 'baseline': { 'period': '2020' }, 'path': 'compound'").AtEndOf(2022);
        a.Inputs.Substitutions.Select(one => one.Kind).Should().Equal(SubstitutionKind.StraightPath);
        a.ToText(Language.Chinese).Should().Contain("按直线路径");
    }

    // Short of its goal it has no more than the rest of the way: at 58 of 60 months nothing short of it is five points ahead.
    [Fact]
    public void What_is_not_reached_cannot_be_further_ahead_than_the_time_that_is_left()
    {
        Case c = Firms.With("2018: 9000家", "2023-10: 9900—10100家").Target("'due': '2023', 'goal': '1万家', 'baseline': { 'period': '2018' }");
        ProgressAssessment a = c.AtEndOf(2023);
        a.Status.Should().Equal(ProgressStatus.AchievedEarly, ProgressStatus.OnSchedule, ProgressStatus.BehindSchedule);
        c.Class(2023, ProgressSchemes.Schedule).Classes.Select(one => one.Id).Should().Equal("achieved-early", "as-expected", "nearly", "behind");
    }

    [Fact]
    public void A_whole_number_of_months_in_another_unit_is_one()
    {
        ProgressAssessment a = Case.Of("公顷", "stock", "decrease").With("2021: 0.65万公顷", "2022-01: 9.7万亩")
            .Target("'due': '2029', 'goal': { 'multiplyBy': '0.8' }, 'baseline': { 'period': '2021' }").AtEndOf(2023);
        a.Measures.ProjectedDate.Should().Be(new NodaTime.LocalDate(2025, 3, 31), "thirty-eight months after January 2022");
    }

    [Fact]
    public void A_value_of_another_year_is_shown_with_the_reason()
    {
        ProgressAssessment a = Case.Of("万辆", "flow", "increase").With("2023: 50.03万辆").Target("'due': '2025', 'goal': '100万辆'").AtEndOf(2024);
        a.Reason.Should().Be(Obstacle.NoBaseline);
        a.Current!.Figure.Literal.Should().Be("50.03万辆");
        a.Inputs.IsOfOtherPeriod.Should().BeTrue();
        a.ToText(Language.Chinese).Should().Be("2023年为50.03万辆，目标2025年100万辆：为目标的50.0%；无法评估（目标没有基期）。");
        Case.Of("亿元", "flow", "increase").With("2022: 90亿元", "2023: 105亿元").Target("'due': '2025', 'goal': '100亿元'").AtEndOf(2025)
            .Reason.Should().Be(Obstacle.DueValueMissing, "what 2023 came to is no result of 2025");
    }

    [Theory]
    [InlineData("'goal': { 'growBy': '5%', 'per': 'year' }", "2023 growth-year: 6%")]
    [InlineData("'span': '2024-01-01/P2Y', 'goal': '5.5%以内', 'evaluate': 'each-year', 'transformation': 'growth-year'", "2023 growth-year: 6%")]
    public void No_data_is_said_only_where_there_is_none(string goal, string observation)
    {
        string due = goal.Contains("span", StringComparison.Ordinal) ? "" : "'due': '2025', ";
        ProgressAssessment a = Case.Growth.With(observation).Target(due + goal).AtEndOf(2024);
        a.Reason.Should().Be(Obstacle.OtherPeriod);
        a.Current!.Figure.Literal.Should().Be("6%");
        Case.Growth.Target(due + goal).AtEndOf(2024).Reason.Should().Be(Obstacle.NoObservation);
    }

    [Fact]
    public void A_growth_goal_is_judged_by_levels_and_the_year_to_date()
    {
        Case c = Case.Growth.With("2023: 2440.8亿元", "2024-01-01/P9M: 1950亿元").Target("'due': '2024', 'goal': { 'growBy': '5%', 'per': 'year' }");
        ProgressAssessment a = c.AtEndOf(2024);
        Math.Round(a.Completion.Value!.Value, 4).Should().Be(Math.Round(1950m / 2562.84m, 4));
        a.TimeShare.Should().Be(0.75m);
        a.Goal!.ThresholdFor(2440.8m).Should().Be(2562.84m);
        a.Status.Should().Equal(ProgressStatus.OnSchedule);
        a.ToText(Language.Chinese).Should().Contain("完成76.1%，时间过去75.0%");
    }

    [Theory]
    [InlineData("2562.9亿元", ProgressStatus.Achieved)]
    [InlineData("2562.8亿元", ProgressStatus.Missed)]
    public void And_by_the_level_of_the_whole_year(string level, ProgressStatus expected)
    {
        ProgressAssessment a = Case.Growth.With("2023: 2440.8亿元", $"2024: {level}").Target("'due': '2024', 'goal': { 'growBy': '5%', 'per': 'year' }").AtEndOf(2024);
        a.Status.Should().Equal(expected);
        a.Inputs.Substitutions.Select(one => one.Kind).Should().Equal(SubstitutionKind.GrowthOfLevels);
    }

    [Fact]
    public void A_goal_met_in_between_and_lost_is_told()
    {
        ProgressAssessment a = Firms.With("2020: 9000家", "2021: 10100家", "2022: 9800家").Target("'due': '2025', 'goal': '1万家', 'baseline': { 'period': '2020' }").AtEndOf(2022);
        a.Status.Should().Equal([ProgressStatus.AheadOfSchedule], "the verdict is that of the latest value");
        a.Verdict.MetBefore!.Period!.Value.EndYear.Should().Be(2021);
        a.ToText(Language.Chinese).Should().Contain("2021年为10100家，曾达到目标");
    }

    [Fact]
    public void A_ceiling_on_what_is_to_grow_needs_the_word_ceiling()
    {
        Case c = Case.Of("万人", "stock", "increase").With("2020: 3205万人", "2022: 3213万人")
            .Target("'due': '2025', 'goal': '3200万人以内', 'baseline': { 'period': '2020' }")
            .Target("'due': '2025', 'goal': '3200万人以内', 'baseline': { 'period': '2020' }, 'reads': 'ceiling'", "said");
        ProgressAssessment a = c.AtEndOf(2022);
        a.Reason.Should().Be(Obstacle.WrongDirection);
        a.IsMet.Should().BeFalse("whether it is met is known all the same");
        c.Class(2022, ProgressSchemes.Schedule).Reason.Should().Be(Obstacle.WrongDirection, "a class would contradict the verdict");
        c.AtEndOf(2022, "said").Status.Should().Equal(ProgressStatus.Regressed);
    }

    [Fact]
    public void The_units_of_pace_and_projection_stand_in_the_record()
    {
        MeasuresRecord firms = AssessmentRecord.Of(Firms.With("2020: 8000家", "2022: 8600家").Target("'due': '2025', 'goal': '1万家', 'baseline': { 'period': '2020' }").AtEndOf(2022)).Measures;
        (firms.Unit, firms.PaceUnit).Should().Be(("万家", "万家"));
        MeasuresRecord share = AssessmentRecord.Of(Rate.With("2020: 69.5%", "2023: 71.67%").Target("'due': '2025', 'goal': { 'changeBy': '3.5个百分点' }, 'baseline': { 'period': '2020' }").AtEndOf(2023)).Measures;
        (share.Unit, share.PaceUnit, share.RequiredPace!.Value.Value).Should().Be(("%", "个百分点", 0.665m));
    }

    [Fact]
    public void What_is_not_done_yet_has_a_reason_of_its_own()
    {
        ProgressAssessment a = Case.Of("个", "stock", "increase").With("2022: 0个").Target("'due': '2025', 'goal': { 'done': true }").AtEndOf(2022);
        a.Reason.Should().Be(Obstacle.NotYetDone);
        a.ToText(Language.Chinese).Should().NotContain("没有数值");
    }

    [Fact]
    public void At_its_natural_limit_a_coverage_is_as_good_as_progress_gets()
    {
        SchemeInput input = SchemeInput.From(2015, 100m, 2024, 100m, Direction.Increase) with { Limit = 100m };
        SchemeResult result = ProgressSchemes.Eurostat.Classify(input);
        (result.Certain!.Id, result.Score.Value).Should().Be(("significant-progress", 5m));
        ProgressSchemes.Eurostat.Classify(input with { Limit = null }).Certain!.Id.Should().Be("no-progress");
        ProgressSchemes.Eurostat.Classify(SchemeInput.From(2015, 98m, 2024, 97m, Direction.Increase) with { Limit = 100m }).Certain!.Id.Should().Be("moderate-movement-away");
    }

    [Fact]
    public void A_target_at_the_baseline_and_lost_is_deterioration_where_zeros_are_replaced()
    {
        SchemeInput input = SchemeInput.From(2016, 24.23m, 2023, 27.25m, Direction.Decrease).Towards(2035, 24.23m);
        SchemeResult result = ProgressSchemes.StatCanReplacingZeros.Classify(input);
        (result.Certain!.Id, result.Score.Value).Should().Be(("deterioration", -5m));
        ProgressSchemes.StatCan.Classify(input).Reason.Should().Be(Obstacle.BaselineEqualsTarget);
    }
}
