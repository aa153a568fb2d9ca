using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Tests.Progress;

public class AchievementTests
{
    [Theory]
    [InlineData("超1.27万家", "12700家", false)] // 超过 excludes the number
    [InlineData("1.27万家以上", "12700家", true)] // 以上 includes it
    [InlineData("1.27万家", "12700家", true)]
    [InlineData("1.27万家", "12699家", false)]
    [InlineData("1.27万家", "1.27万家", null)] // 1.265 to 1.275
    [InlineData("50家以内", "50家", true)]
    [InlineData("不足50家", "50家", false)]
    [InlineData("50家以上", "超50家", true)]
    [InlineData("超50家", "超50家", true)]
    [InlineData("超60家", "超50家", null)]
    [InlineData("60家", "不足60家", false)]
    [InlineData("3家—5家", "4家", true)]
    [InlineData("3家—5家", "6家", false)]
    [InlineData("3家—5家", "2家", false)]
    public void A_goal_is_met_missed_or_left_open(string goal, string value, bool? expected) =>
        Judge(goal, value, Direction.Increase).Should().Be(expected);

    [Theory]
    [InlineData("5.2%", true)]
    [InlineData("5.05%", true)]
    [InlineData("4.9%", false)] // nearly met, which is another thing
    [InlineData("4.4%", false)]
    public void About_five_percent_is_met_above(string value, bool? expected) =>
        Judge("5%左右", value, Direction.Increase).Should().Be(expected);

    [Fact]
    public void For_a_decreasing_indicator_about_five_and_a_half_is_met_below() =>
        Judge("5.5%左右", "5.1%", Direction.Decrease).Should().BeTrue();

    [Fact]
    public void A_multiple_of_the_baseline_is_judged_on_every_baseline_the_figure_allows()
    {
        GoalResolver.TryResolve(new MultipleGoal(2m), Direction.Increase, StandardUnits.Enterprise, out ResolvedGoal? goal).Should().Be(Obstacle.None);
        Achievement.IsMet(goal!, Measure.Exactly(12696m), Measure.Exactly(6348m)).Should().BeTrue();
        Measure rounded = Figure.Parse("0.63万家").MeasureIn(StandardUnits.Enterprise, FigureReading.Hard);
        Achievement.IsMet(goal!, Measure.Exactly(12696m), rounded).Should().BeNull();
        Achievement.IsMet(goal!, Measure.Exactly(12700m), rounded).Should().BeTrue();
        Achievement.IsMet(goal!, Measure.Exactly(12499m), rounded).Should().BeFalse();
    }

    [Fact]
    public void A_goal_on_the_baseline_needs_one()
    {
        var goal = new ResolvedGoal(Unit.One, GoalSide.AtLeast, 2m, 0m);
        FluentActions.Invoking(() => Achievement.IsMet(goal, Measure.Exactly(1m))).Should().Throw<ArgumentException>();
    }

    private static bool? Judge(string goal, string value, Direction direction)
    {
        Figure stated = Figure.Parse(goal);
        GoalResolver.TryResolve(new LevelGoal(stated), direction, stated.Unit, out ResolvedGoal? resolved).Should().Be(Obstacle.None);
        return Achievement.IsMet(resolved!, Figure.Parse(value).MeasureIn(stated.Unit, FigureReading.Hard));
    }
}
