using Indicators.Derivation;
using Indicators.Progress.Methods;
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Progress.Methods;

public class HoldRulesTests
{
    private static readonly ResolvedGoal Band = new(Unit.One, GoalSide.Within, 0m, 3m, 5m);

    [Fact]
    public void Years_are_counted_as_kept_broken_open_and_missing()
    {
        HoldCount count = HoldRules.Count(AtMost(5.5m), [Exactly("5.2"), Exactly("5.6"), null, Published("5.5"), Exactly("5.5")]);
        count.Should().Be(new HoldCount(Met: 2, NotMet: 1, Open: 1, Missing: 1, IsMetNow: true));
        count.Total.Should().Be(5);
        count.IsKept.Should().BeFalse();
    }

    [Fact]
    public void Kept_in_every_year_is_certain_only_without_gaps()
    {
        HoldRules.Count(AtMost(5.5m), [Exactly("5.2"), Exactly("5.1")]).IsKept.Should().BeTrue();
        HoldRules.Count(AtMost(5.5m), [Exactly("5.2"), null]).IsKept.Should().BeNull();
        HoldRules.Count(AtMost(5.5m), []).IsKept.Should().BeNull();
        HoldRules.Count(AtMost(5.5m), [Exactly("5.2"), Published("超5")]).IsMetNow.Should().BeNull();
    }

    [Theory]
    [InlineData("2.5", "-0.5")]
    [InlineData("4", "0")]
    [InlineData("5", "0")]
    [InlineData("5.5", "0.5")]
    public void The_distance_from_a_range_is_to_its_nearest_edge(string value, string expected)
    {
        HoldRules.TryDistance(Band, Exactly(value), null, out Measure distance).Should().Be(Obstacle.None);
        distance.Should().Be(Measure.Exactly(D(expected)));
    }

    [Fact]
    public void Rounding_and_bounds_go_through_the_distance()
    {
        HoldRules.TryDistance(Band, Published("5.0"), null, out Measure rounded);
        rounded.Should().Be(new Measure(0m, 0m, 0.05m));
        HoldRules.TryDistance(AtLeast(60m), Published("超50"), null, out Measure floor);
        floor.Should().Be(new Measure(null, -10m, 0m));
        HoldRules.TryDistance(AtMost(40m), Published("超50"), null, out Measure ceiling);
        ceiling.Should().Be(new Measure(null, 10m, null));
    }

    [Fact]
    public void A_floor_on_the_baseline_moves_with_it()
    {
        HoldRules.TryDistance(Multiple(1m, GoalSide.AtLeast), Exactly("7.5"), Published("7.5"), out Measure distance);
        distance.Should().Be(new Measure(0m, -0.05m, 0m));
    }

    [Theory]
    [InlineData("10,10.4,10.9,11.2,11.8,12.0", true, true, true)]
    [InlineData("10,10.4,10.9,11.2,12.0,11.9", true, true, false)]
    [InlineData("12,11,10,9,8,8.5", true, false, true)]
    [InlineData("12,11,10,9,8,8", true, false, false)]
    [InlineData("12,11,10,9,8,8", false, true, false)]
    [InlineData("99,10,10.4,10.9,11.2,11.8,12.0", true, true, true)]
    public void A_direction_is_judged_by_the_mean_of_five_years_and_the_last_change(string values, bool increase, bool mean, bool last)
    {
        HoldRules.TryTrend([.. values.Split(',').Select(Exactly)], increase, out TrendSigns signs).Should().Be(Obstacle.None);
        signs.MeanIsRight.Should().Be(mean);
        signs.LastIsRight.Should().Be(last);
    }

    [Fact]
    public void The_mean_change_is_that_of_the_published_example()
    {
        HoldRules.TryTrend([.. "10,10.4,10.9,11.2,11.8,12.0".Split(',').Select(Exactly)], true, out TrendSigns signs);
        signs.Mean.Should().Be(Measure.Exactly(0.4m));
        signs.Last.Should().Be(Measure.Exactly(0.2m));
    }

    [Fact]
    public void Three_values_are_no_trend_and_rounding_may_hide_the_sign()
    {
        HoldRules.TryTrend([Exactly("1"), Exactly("2"), Exactly("3")], true, out _).Should().Be(Obstacle.TooFewPoints);
        HoldRules.TryTrend([Published("1.0"), Published("2.0"), Published("3.0"), Published("3.1")], true, out TrendSigns signs);
        signs.MeanIsRight.Should().BeTrue();
        signs.LastIsRight.Should().BeNull("3.0 → 3.1 may be no change at all");
    }
}
