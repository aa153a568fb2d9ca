using Indicators.Progress;

namespace Indicators.Tests.Progress.Practice;

/// <summary>A change since the base where no level is published: along a line or at equal rates, by bounds, up to a break.</summary>
public class ChangeWithoutLevelsTests
{
    private const string SinceBase = "{'kind':'growth-since','base':{'period':'2020'}}";

    private static Case Intensity => Case.Of("吨标准煤/万元", "ratio", "decrease");

    private static Case Output => Case.Of("亿元", "flow", "increase");

    // 6 % of 10 % down in two of five years: 60 % of the line against 40 % of the time; λ would be 58.7 %.
    [Fact]
    public void On_a_straight_path_the_lead_is_that_of_the_line()
    {
        ProgressAssessment a = Intensity.With($"2022 {SinceBase}: -6.0%")
            .Target("'due': '2025', 'baseline': { 'period': '2020' }, 'path': 'linear', 'goal': { 'changeBy': '-10%' }").AtEndOf(2022);
        a.Completion.Value.Should().Be(0.6m);
        a.Lead.Value.Should().Be(0.2m);
        a.Measures.ScheduleIndex.Value.Should().Be(1.5m);
        a.Measures.LogCompletion.IsAbsent.Should().BeTrue();
        a.Status.Should().Equal(ProgressStatus.AheadOfSchedule);
        a.ToText(Language.Chinese).Should().Contain("完成60.0%，时间过去40.0%，相差+20.0个百分点").And.NotContain("–");
    }

    [Theory]
    [InlineData("linear")]
    [InlineData("compound")]
    public void Yearly_rates_have_a_lead_on_either_path(string path)
    {
        ProgressAssessment a = Output.With("2021 growth-year: 5.0%", "2022 growth-year: 4.0%")
            .Target($"'due': '2025', 'baseline': {{ 'period': '2020' }}, 'path': '{path}', 'goal': {{ 'changeBy': '30%' }}").AtEndOf(2022);
        a.Completion.Value.Should().Be(0.092m / 0.3m);
        decimal gone = path == "linear" ? a.Completion.Value!.Value : a.Measures.LogCompletion.Value!.Value;
        a.Lead.Value.Should().BeApproximately(gone - 0.4m, 1e-19m);
        a.Status.Should().Equal(ProgressStatus.BehindSchedule);
    }

    // Not to fall by more than 5 % is no progress of what is to rise, told by levels or by changes.
    [Theory]
    [InlineData("-5%以上")]
    [InlineData("0%以上")]
    public void A_change_that_holds_at_its_baseline_gets_the_answer_of_levels(string change)
    {
        string target = $"'due': '2025', 'baseline': {{ 'period': '2020' }}, 'goal': {{ 'changeBy': '{change}' }}";
        ProgressAssessment levels = Output.With("2020: 100亿元", "2022: 98.01亿元").Target(target).AtEndOf(2022);
        ProgressAssessment changes = Output.With("2021 growth-year: -1.0%", "2022 growth-year: -1.0%").Target(target).AtEndOf(2022);
        levels.Reason.Should().Be(Obstacle.WrongDirection);
        changes.Inputs.ChainedYears.Should().Be(2);
        changes.Reason.Should().Be(levels.Reason);
        changes.Status.Should().Equal(levels.Status);
        changes.IsMet.Should().Be(levels.IsMet);
    }

    // The one change alone is not multiplied with another: a bound leaves what it leaves.
    [Theory]
    [InlineData("不足12%", "15%以上", ProgressStatus.Missed)]
    [InlineData("超12%", "12%以上", ProgressStatus.Achieved)]
    [InlineData("12%以上", "10%", ProgressStatus.Achieved)]
    public void A_published_change_with_a_bound_word_is_held_against_the_goal(string change, string goal, ProgressStatus expected)
    {
        ProgressAssessment a = Output.With($"2025 {SinceBase}: {change}")
            .Target($"'due': '2025', 'baseline': {{ 'period': '2020' }}, 'goal': {{ 'changeBy': '{goal}' }}").AtEndOf(2025);
        a.Status.Should().Equal(expected);
        a.Reason.Should().Be(Obstacle.None);
    }

    [Fact]
    public void A_bound_that_leaves_the_goal_open_leaves_both_verdicts_and_the_known_end()
    {
        ProgressAssessment a = Output.With($"2025 {SinceBase}: 不足12%")
            .Target("'due': '2025', 'baseline': { 'period': '2020' }, 'path': 'linear', 'goal': { 'changeBy': '10%' }").AtEndOf(2025);
        a.Status.Should().Equal(ProgressStatus.Achieved, ProgressStatus.Missed);
        a.Completion.Should().Be(new Measure(null, null, 1.2m));
    }

    [Fact]
    public void A_bound_among_changes_that_are_multiplied_is_still_refused() =>
        Output.With("2021 growth-year: 不足5%", "2022 growth-year: 4.0%")
            .Target("'due': '2025', 'baseline': { 'period': '2020' }, 'goal': { 'changeBy': '30%' }").AtEndOf(2022)
            .Reason.Should().Be(Obstacle.ChainNotPossible);

    [Fact]
    public void Beside_a_chain_cut_short_no_class_stands()
    {
        Case c = Case.Of("吨标准煤/万元", "ratio", "decrease", "'breaks': [ { 'at': '2022-01-01', 'reason': { 'zh': '口径调整' } } ]".Replace('\'', '"'))
            .With("2021 growth-year: -3.3%", "2022 growth-year: -2.0%")
            .Target("'due': '2025', 'baseline': { 'period': '2020' }, 'goal': { 'changeBy': '-13.5%' }");
        ProgressAssessment a = c.AtEndOf(2022);
        a.Reason.Should().Be(Obstacle.ChainBroken);
        new ProgressCalculator(c.Catalog).Classify(a, ProgressSchemes.Schedule).Should().BeNull();
    }

    // Within its rounding the baseline reaches the value: whether anything has moved, and how much faster it must, is open.
    [Fact]
    public void Where_rounding_leaves_no_measure_the_ends_of_the_figures_as_written_are_not_shown() =>
        Case.Of("万辆", "stock", "increase").With("2020: 48万辆", "2022: 超48.2万辆")
            .Target("'due': '2025', 'baseline': { 'period': '2020' }, 'goal': '60万辆'").AtEndOf(2022)
            .Measures.Acceleration.IsAbsent.Should().BeTrue();
}
