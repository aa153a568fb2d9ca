using Indicators.Derivation;
using Indicators.Progress.Methods;
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Progress.Methods;

public class RequiredPaceTests
{
    [Fact]
    public void The_last_two_years_of_Qinghai_need_6_59_percent_each()
    {
        Measure level = Exactly("0.95127010596");
        RequiredPace.TryCompound(AtMost(0.83m), level, null, 24, out Measure yearly).Should().Be(Obstacle.None);
        Percent(yearly, 2).Should().Be(-6.59m);
        RequiredPace.TryCompound(AtMost(0.83m), level, null, 12, out Measure both);
        Percent(both, 2).Should().Be(-12.75m);
    }

    [Fact]
    public void Remaining_percentages_multiply_where_an_article_of_2010_subtracted_them()
    {
        // 20 % in five years, 15.61 % in four: 5.20 % is left, not 4.39 %.
        RequiredPace.TryCompound(AtMost(0.8m), Exactly("0.8439"), null, 12, out Measure rate);
        Percent(rate, 2).Should().Be(-5.20m);
    }

    [Fact]
    public void A_published_attainment_of_69_05_needs_2_21_points_a_year_to_100()
    {
        RequiredPace.TryLinear(AtLeast(100m), Exactly("69.05"), null, 14 * 12, out Measure from2006);
        from2006.Rounded(2).Should().Be(2.21m);
        RequiredPace.TryLinear(AtLeast(100m), Exactly("57.05"), null, 20 * 12, out Measure from2000);
        from2000.Should().Be(Measure.Exactly(2.1475m));
    }

    [Fact]
    public void The_amount_is_per_year_whatever_the_months()
    {
        RequiredPace.TryLinear(AtLeast(260m), Exactly("230"), null, 18, out Measure pace);
        pace.Should().Be(Measure.Exactly(20m));
    }

    [Fact]
    public void An_increase_on_the_baseline_moves_with_it()
    {
        // 新增600 on 8.6万 (8.55万–8.65万): what is left of it depends on both roundings once.
        var goal = new ResolvedGoal(Unit.One, GoalSide.AtLeast, 1m, 600m);
        RequiredPace.TryLinear(goal, Measure.Exactly(86300m), Published("8.6万"), 12, out Measure pace);
        pace.Should().Be(new Measure(300m, -200m, 800m));
    }

    [Fact]
    public void Acceleration_is_one_on_schedule_two_at_half_the_pace_and_negative_the_wrong_way()
    {
        Acceleration("30", "20", "40").Should().Be(Measure.Exactly(1m));
        Acceleration("30", "20", "50").Should().Be(Measure.Exactly(2m));
        Acceleration("15", "20", "40").Should().Be(Measure.Exactly(-5m));
    }

    [Fact]
    public void A_value_that_may_not_have_moved_has_no_acceleration()
    {
        RequiredPace.TryAcceleration(AtLeast(10m), Published("7.6"), Published("7.5"), 12, 12, out Measure factor).Should().Be(Obstacle.NoMovement);
        factor.IsAbsent.Should().BeTrue();
        RequiredPace.TryAcceleration(AtLeast(10m), Published("7.7"), Published("7.5"), 12, 12, out _).Should().Be(Obstacle.None);
    }

    [Fact]
    public void An_unbounded_value_bounds_what_is_still_needed_from_above()
    {
        RequiredPace.TryLinear(AtLeast(60m), Published("超50"), null, 24, out Measure pace);
        pace.Should().Be(new Measure(null, null, 5m));
    }

    [Fact]
    public void A_range_of_targets_is_approached_from_where_the_value_is()
    {
        var goal = new ResolvedGoal(Unit.One, GoalSide.Within, 0m, 3m, 5m);
        Pace("2").Should().Be(Obstacle.None);
        RequiredPace.TryLinear(goal, Exactly("2"), null, 12, out Measure up);
        up.Should().Be(Measure.Exactly(1m));
        RequiredPace.TryLinear(goal, Exactly("7"), null, 12, out Measure down);
        down.Should().Be(Measure.Exactly(-2m));
        Pace("4").Should().Be(Obstacle.MayBeReached);

        Obstacle Pace(string value) => RequiredPace.TryLinear(goal, Exactly(value), null, 12, out _);
    }

    [Theory]
    [InlineData("5", "10", 0, Obstacle.NoTimeLeft)]
    [InlineData("0", "10", 12, Obstacle.CrossesZero)]
    [InlineData("-5", "10", 12, Obstacle.CrossesZero)]
    public void There_is_no_rate_without_time_or_a_common_sign(string v, string t, int months, object expected) =>
        RequiredPace.TryCompound(AtLeast(D(t)), Exactly(v), null, months, out _).Should().Be((Obstacle)expected);

    [Fact]
    public void A_goal_on_the_baseline_without_one_is_refused() =>
        FluentActions.Invoking(() => RequiredPace.TryLinear(Multiple(2m, GoalSide.AtLeast), Exactly("5"), null, 12, out _))
            .Should().Throw<ArgumentException>().WithParameterName("baseline");

    private static Measure Acceleration(string v, string b, string t)
    {
        RequiredPace.TryAcceleration(AtLeast(D(t)), Exactly(v), Exactly(b), 24, 24, out Measure factor).Should().Be(Obstacle.None);
        return factor;
    }

    private static decimal Percent(Measure measure, int decimals) => Math.Round(measure.Value!.Value * 100m, decimals);
}
