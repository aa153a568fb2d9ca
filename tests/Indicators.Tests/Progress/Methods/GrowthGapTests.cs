using Indicators.Derivation;
using Indicators.Progress.Methods;
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Progress.Methods;

public class GrowthGapTests
{
    [Theory]
    [InlineData("4.8", "5", "-0.2")]
    [InlineData("5.3", "5", "0.3")]
    public void It_is_the_growth_less_the_goal_in_points(string growth, string goal, string expected)
    {
        GrowthGap.TryEvaluate(AtLeast(D(goal)), Exactly(growth), out Measure gap).Should().Be(Obstacle.None);
        gap.Should().Be(Measure.Exactly(D(expected)));
    }

    [Fact]
    public void The_rounding_of_a_published_rate_stays_and_a_stated_goal_has_none()
    {
        GrowthGap.TryEvaluate(AtLeast(5m), Published("4.8"), out Measure gap);
        gap.Should().Be(new Measure(-0.2m, -0.25m, -0.15m));
    }

    [Fact]
    public void Average_growth_from_levels_or_from_yearly_rates_is_compared_alike()
    {
        // Qinghai: −1.65 % a year to date where −3.66 % was needed: 2.01 points behind.
        Measure[] changes = [Exactly("0.0151"), Exactly("-0.0220"), Exactly("-0.0418")];
        GrowthGap.TryEvaluateAverage(AtMost(-3.66m), changes, out Measure chained).Should().Be(Obstacle.None);
        GrowthGap.TryEvaluateAverage(AtMost(-3.66m), Exactly("0.95127010596"), Exactly("1"), 36, out Measure levels).Should().Be(Obstacle.None);
        chained.Rounded(2).Should().Be(2.01m);
        levels.Should().Be(chained);
    }

    [Fact]
    public void Two_year_averages_are_compared_like_any_other()
    {
        GrowthGap.TryEvaluateAverage(AtLeast(5m), [Exactly("-0.068"), Exactly("0.183")], out Measure gap);
        gap.Rounded(3).Should().Be(0.003m);
    }

    [Fact]
    public void Inside_a_range_of_rates_there_is_no_gap()
    {
        var band = new ResolvedGoal(Unit.One, GoalSide.Within, 0m, 5m, 6m);
        GrowthGap.TryEvaluate(band, Exactly("5.5"), out Measure inside);
        inside.Should().Be(Measure.Exactly(0m));
        GrowthGap.TryEvaluate(band, Exactly("4.8"), out Measure below);
        below.Should().Be(Measure.Exactly(-0.2m));
    }

    [Fact]
    public void There_is_no_average_of_nothing_nor_across_zero()
    {
        GrowthGap.TryEvaluateAverage(AtLeast(5m), [], out _).Should().Be(Obstacle.TooFewPoints);
        GrowthGap.TryEvaluateAverage(AtLeast(5m), Exactly("5"), Exactly("-5"), 12, out _).Should().Be(Obstacle.CrossesZero);
        FluentActions.Invoking(() => GrowthGap.TryEvaluate(Multiple(2m, GoalSide.AtLeast), Exactly("5"), out _)).Should().Throw<ArgumentException>();
    }
}
