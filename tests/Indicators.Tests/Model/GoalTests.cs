using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class GoalTests
{
    public static TheoryData<Goal, string, string> Wordings => new()
    {
        { new LevelGoal(Figure("超1.27万家")), "超1.27万家", "over 12.7 thousand enterprises" },
        { new LevelGoal(Figure("3%—5%")), "3%—5%", "3%–5%" },
        { new MultipleGoal(2), "达到基数的2倍", "2 times the baseline" },
        { new MultipleGoal(Figure("2倍以上")), "达到基数的2倍以上", "at least 2 times the baseline" },
        { new MultipleGoal(Figure("200%")), "达到基数的200%", "200% of the baseline" },
        { new IncreaseGoal(Figure("600家")), "新增600家", "600 enterprises more" },
        { new IncreaseGoal(Figure("600家"), IncreaseScope.Net), "净增600家", "600 enterprises more (net)" },
        { new ChangeGoal(Figure("-13.5%")), "比基期下降13.5%", "a fall of 13.5% on the baseline" },
        { new AnnualGrowthGoal(Figure("8%")), "比上年增长8%", "growth of 8% in the year" },
        { new AverageGrowthGoal(Figure("7%以上")), "年均增长7%以上", "average yearly growth of at least 7%" },
        { new CumulativeGoal(Figure("5500万人以上")), "累计5500万人以上", "at least 55 million persons in all" },
        { new DoneGoal(), "完成", "done" },
        { new SetYearlyGoal(), "各年度视情提出", "set year by year" },
        { new RankGoal(10, "cn/cities"), "进入cn/cities前10", "top 10 of cn/cities" },
        { new RankGoal(3), "进入前3", "top 3" },
        { new FloorStretchGoal(Figure("6%以上"), Figure("6.5%")), "6%以上、力争6.5%", "at least 6%, striving for 6.5%" },
        { new FloorStretchGoal(new AverageGrowthGoal(Figure("6%以上")), new AverageGrowthGoal(Figure("6.5%"))), "年均增长6%以上、力争年均增长6.5%", "average yearly growth of at least 6%, striving for average yearly growth of 6.5%" },
        { new PreviousYearGoal(GoalRelation.AtLeast), "不低于上年", "at least the year before" },
        { new PreviousYearGoal(GoalRelation.AtMost), "不高于上年", "at most the year before" },
        { new PreviousYearGoal(GoalRelation.InStep), "与上年持平", "as the year before" },
        { new AsAssignedGoal(new LocalizedText("完成国家下达任务", "the task set by the state")), "完成国家下达任务", "the task set by the state" },
        { new NoNumberGoal(new LocalizedText("明显提高", "clearly higher")), "明显提高", "clearly higher" },
        { new RelativeGoal(new GoalReference("gdp", Transformation.YearOnYearGrowth), GoalRelation.Above), "高于gdp 同比增长", "above gdp growth on a year earlier" },
    };

    [Theory]
    [MemberData(nameof(Wordings))]
    public void A_goal_is_worded_in_both_languages(Goal goal, string chinese, string english)
    {
        goal.ToText(Language.Chinese).Should().Be(chinese);
        goal.ToString().Should().Be(chinese);
        goal.ToText(Language.English).Should().Be(english);
    }

    [Fact]
    public void Goals_are_equal_by_value_and_only_within_their_kind()
    {
        new LevelGoal(Figure("28%")).Should().Be(new LevelGoal(Figure("28%")));
        new CumulativeGoal(Figure("28%")).Should().NotBe(new LevelGoal(Figure("28%")));
        new MultipleGoal(2).Should().Be(new MultipleGoal(2m));
        new DoneGoal().Should().Be(new DoneGoal());
        new RelativeGoal(new GoalReference("gdp"), GoalRelation.Above).Should().NotBe(new RelativeGoal(new GoalReference("gdp"), GoalRelation.AtLeast));
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("2倍", 2)]
    [InlineData("200%", 2)]
    [InlineData("1.5倍", 1.5)]
    public void A_multiple_is_a_number_however_it_is_written(string text, decimal multiple) =>
        new MultipleGoal(Figure(text)).Multiple.Should().Be(multiple);

    [Theory]
    [InlineData("2家")]
    [InlineData("0")]
    [InlineData("-1")]
    public void What_is_no_multiple_is_refused(string text)
    {
        Action act = () => _ = new MultipleGoal(Figure(text));
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_change_is_in_percent_or_in_points()
    {
        new ChangeGoal(Figure("-13.5%")).IsInPoints.Should().BeFalse();
        new ChangeGoal(Figure("+2.3个百分点")).IsInPoints.Should().BeTrue();
        Action act = () => _ = new ChangeGoal(Figure("600家"));
        act.Should().Throw<ArgumentException>().WithMessage("*600家*IncreaseGoal*");
    }

    [Fact]
    public void A_rate_of_growth_is_a_ratio()
    {
        Action annual = () => _ = new AnnualGrowthGoal(Figure("8个百分点"));
        Action average = () => _ = new AverageGrowthGoal(Figure("8家"));
        annual.Should().Throw<ArgumentException>().WithMessage("*8个百分点*");
        average.Should().Throw<ArgumentException>().WithMessage("*8家*");
    }

    [Fact]
    public void A_rank_below_the_first_place_does_not_exist()
    {
        Action act = () => _ = new RankGoal(0);
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_relation_of_a_relative_goal_must_be_stated()
    {
        Action act = () => _ = new RelativeGoal(new GoalReference("gdp"), default);
        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*above, at-least, in-step, below*");
    }

    [Fact]
    public void A_reference_is_about_the_target_s_own_subject_unless_it_names_another()
    {
        var target = new SeriesKey("income", "chongqing");
        var reference = new GoalReference("gdp", Transformation.YearOnYearGrowth);
        reference.SeriesFor(target).Should().Be(new SeriesKey("gdp", "chongqing", Transformation.YearOnYearGrowth));
        (reference with { SubjectId = "cn" }).SeriesFor(target).SubjectId.Should().Be("cn");
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Only_goals_measured_from_where_one_started_need_a_baseline(Goal goal, string chinese, string english)
    {
        _ = (chinese, english);
        Goal judged = goal is FloorStretchGoal both ? both.Floor : goal;
        goal.NeedsBaseline.Should().Be(judged is MultipleGoal or IncreaseGoal or ChangeGoal or AverageGrowthGoal);
    }
}
