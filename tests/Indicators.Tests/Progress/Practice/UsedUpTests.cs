using Indicators.Progress;

namespace Indicators.Tests.Progress.Practice;

/// <summary>What is used up and not approached: ceilings for a sum over some years or for one, sums with gaps, and what a sentence says of them.</summary>
public class UsedUpTests
{
    private static Case Land => Case.Of("公顷", "flow", "decrease");

    private static Case Energy => Case.Of("万吨标准煤", "flow", "decrease");

    private static Case Jobs => Case.Of("万人", "flow", "increase");

    // Used faster than the time goes is behind, slower is ahead; nothing is met before the time is over.
    [Theory]
    [InlineData("300公顷", "280公顷", -0.18, ProgressStatus.BehindSchedule, "滞后")]
    [InlineData("200公顷", "190公顷", 0.01, ProgressStatus.OnSchedule, "符合预期")]
    [InlineData("100公顷", "150公顷", 0.15, ProgressStatus.AheadOfSchedule, "快于预期")]
    [InlineData("600公顷", "500公顷", -0.70, ProgressStatus.BehindSchedule, "滞后")]
    public void A_ceiling_for_the_sum_of_a_plan_is_used_up(string first, string second, double lead, ProgressStatus expected, string word)
    {
        Case c = Land.With($"2021: {first}", $"2022: {second}").Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '1000公顷以内' }");
        ProgressAssessment a = c.AtEndOf(2022);
        a.Lead.Value.Should().Be((decimal)lead);
        a.Status.Should().Equal(expected);
        a.Inputs.IsUsedUp.Should().BeTrue();
        a.IsMet.Should().Be(lead < -0.6 ? false : null);
        c.Class(2022, ProgressSchemes.Schedule).Certain!.ToText(Language.Chinese).Should().Be(word);
        c.Class(2022, ProgressSchemes.Schedule).Status.Should().Equal([expected], "class and status say one thing");
        a.ToText(Language.Chinese).Should().Contain("已使用").And.NotContain("提前");
    }

    [Theory]
    [InlineData("190公顷", ProgressStatus.Achieved)]
    [InlineData("210公顷", ProgressStatus.Missed)]
    public void At_the_end_it_was_kept_or_broken(string last, ProgressStatus expected) =>
        Land.With("2021: 200公顷", "2022: 200公顷", "2023: 200公顷", "2024: 200公顷", $"2025: {last}")
            .Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '1000公顷以内' }").AtEndOf(2025).Status.Should().Equal(expected);

    // When it is due the numbers are still those of what is used up: the time, all of it, less the share.
    [Fact]
    public void At_the_end_lead_and_index_keep_their_sign()
    {
        ProgressAssessment a = Land.With("2021: 200公顷", "2022: 200公顷", "2023: 200公顷", "2024: 200公顷", "2025: 100公顷")
            .Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '1000公顷以内' }").AtEndOf(2025);
        a.Inputs.IsUsedUp.Should().BeTrue();
        a.Lead.Value.Should().Be(0.1m);
        a.Measures.ScheduleIndex.Value.Should().BeApproximately(1m / 0.9m, 1e-20m);
        a.ToText(Language.Chinese).Should().Contain("已使用90.0%");
    }

    [Theory]
    [InlineData("50万人", ProgressStatus.Missed, -0.1)]
    [InlineData("120万人", ProgressStatus.Achieved, 0)]
    [InlineData("230万人", ProgressStatus.Missed, -0.125)]
    public void At_the_end_a_range_for_the_sum_has_the_distance_outside_its_ends(string last, ProgressStatus expected, double lead)
    {
        ProgressAssessment a = Jobs.With("2021: 110万人", "2022: 110万人", $"2023: {last}")
            .Target("'span': '2021-01-01/P3Y', 'goal': { 'cumulative': '300—400万人' }").AtEndOf(2023);
        a.Status.Should().Equal(expected);
        a.Lead.Value.Should().Be((decimal)lead);
    }

    [Fact]
    public void Without_a_bound_word_the_direction_of_the_indicator_says_that_it_is_a_ceiling() =>
        Land.With("2021: 300公顷", "2022: 280公顷").Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '1000公顷' }").AtEndOf(2022)
            .Status.Should().Equal(ProgressStatus.BehindSchedule);

    [Fact]
    public void A_range_for_the_sum_is_kept_between_the_lines_to_its_ends()
    {
        ProgressAssessment a = Jobs.With("2021: 70万人", "2022: 80万人").Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '300—400万人' }").AtEndOf(2022);
        a.Lead.Value.Should().Be(0m, "150 lies between 120 and 160");
        a.Status.Should().Equal(ProgressStatus.OnSchedule);
        Jobs.With("2021: 70万人", "2022: 120万人").Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '300—400万人' }").AtEndOf(2022)
            .Status.Should().Equal([ProgressStatus.BehindSchedule], "190 of 400 are 47.5 % in 40 % of the time");
    }

    [Fact]
    public void A_ceiling_that_the_pace_breaks_says_so()
    {
        ProgressAssessment a = Energy.With("2024-01-01/P6M: 2600万吨标准煤").Target("'due': '2024', 'goal': '5000万吨标准煤以内', 'nature': 'binding'").At(2024, 7, 31);
        a.Verdict.IsProjectedBeyond.Should().BeTrue();
        a.Measures.Projected.Value.Should().Be(5200m);
        a.ToText(Language.Chinese).Should().Contain("已使用52.0%").And.Contain("按当前速度到期将达5200").And.Contain("突破目标");
        Energy.With("2024-01-01/P6M: 2400万吨标准煤").Target("'due': '2024', 'goal': '5000万吨标准煤以内'").At(2024, 7, 31).Verdict.IsProjectedBeyond.Should().BeFalse();
        Land.With("2021: 300公顷", "2022: 280公顷").Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '1000公顷以内' }").AtEndOf(2022)
            .Measures.Projected.Value.Should().Be(1450m);
    }

    [Fact]
    public void A_sum_with_a_gap_says_which_year_is_missing_and_what_it_came_to_at_least()
    {
        ProgressAssessment a = Case.Of("个", "flow", "increase").With("2021: 1100个", "2023: 1300个")
            .Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '6000个' }").AtEndOf(2024);
        a.Inputs.MissingYears.Should().Equal(2022);
        a.Measures.JudgedValue!.Value.Low.Should().Be(2400m);
        a.Measures.JudgedValue.Value.High.Should().BeNull();
        a.Completion.Low.Should().Be(0.4m);
        a.Completion.Value.Should().BeNull();
        a.ToText(Language.Chinese).Should().Contain("2021—2023年累计至少2400个").And.Contain("2022年没有数据");
    }

    [Theory]
    [InlineData("5900个", ProgressStatus.AchievedEarly)]
    public void What_is_known_of_a_sum_with_a_gap_may_be_enough(string third, ProgressStatus expected) =>
        Case.Of("个", "flow", "increase").With("2021: 1100个", $"2023: {third}")
            .Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '6000个' }").AtEndOf(2024).Status.Should().Equal(expected);

    [Fact]
    public void A_ceiling_may_be_broken_by_what_is_known() =>
        Land.With("2021: 600公顷", "2023: 500公顷").Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '1000公顷以内' }").AtEndOf(2023)
            .IsMet.Should().BeFalse();

    [Fact]
    public void Where_a_flow_may_fall_below_zero_a_gap_leaves_no_bound() =>
        Case.Of("亿元", "flow", "increase").With("2021: 110亿元", "2023: -30亿元")
            .Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '600亿元' }").AtEndOf(2024).Current!.Period!.Value.EndYear.Should().Be(2021);

    [Fact]
    public void The_first_year_may_be_the_missing_one()
    {
        ProgressAssessment a = Case.Of("个", "flow", "increase").With("2022: 1000个", "2023: 1000个")
            .Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '6000个' }").AtEndOf(2024);
        a.Inputs.MissingYears.Should().Equal(2021);
        a.Measures.JudgedValue!.Value.Low.Should().Be(2000m);
    }

    [Fact]
    public void The_sentence_states_the_sum()
    {
        ProgressAssessment a = Jobs.With("2021: 75.1万人", "2022: 70.6万人", "2023: 73.9万人")
            .Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '300万人以上' }").AtEndOf(2023);
        a.ToText(Language.Chinese).Should().StartWith("2021—2023年累计219.6万人，");
        a.Inputs.Summands.Select(one => one.Figure.Literal).Should().Equal("75.1万人", "70.6万人", "73.9万人");
        a.Measures.RequiredPace.Value.Should().Be(40.2m);
    }

    // Months published from the start of each year stand beside the whole year: no part is counted twice or left out.
    [Fact]
    public void A_whole_year_stands_for_its_months()
    {
        ProgressAssessment a = Jobs.With("2021-01-01/P2M: 10万人", "2021-01-01/P3M: 15万人", "2021: 75万人", "2022-01-01/P2M: 11万人", "2022-01-01/P6M: 36万人", "2022: 70万人")
            .Target("'span': '2021-01-01/P5Y', 'goal': { 'cumulative': '300万人以上' }").AtEndOf(2022);
        a.Measures.JudgedValue!.Value.Value.Should().Be(145m);
        a.Inputs.Summands.Should().HaveCount(2);
        a.Inputs.MissingYears.Should().BeEmpty();
    }
}
