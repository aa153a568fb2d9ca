using Indicators.Derivation;
using Indicators.Progress.Methods;
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Progress.Methods;

public class GrowthRatioTests
{
    // Published components of Statistics Canada (global and national frameworks) and of EUSTAT, the Basque office.
    [Theory]
    [InlineData("14.5", "10.2", "7.25", 8, 15, "0.9525901792032172")]
    [InlineData("14.5", "10.4", "7.25", 8, 15, "0.9010899546976208")]
    [InlineData("0.73", "0.32", "0.073", 8, 15, "0.6883470841079962")]
    [InlineData("0.27", "0.38", "0.7", 8, 15, "0.6656054028956886")]
    [InlineData("91.3", "94.5", "100", 4, 12, "1.1360249872573844")]
    [InlineData("10.0", "10.4", "0.1", 4, 12, "-0.030916728428577435")]
    [InlineData("4.0", "3.0", "0.4", 13, 20, "0.20125535865133842")]
    [InlineData("63", "74", "85", 15, 25, "0.8949392974311927")]
    [InlineData("0.37", "9.53", "60", 10, 15, "0.9504069883014249")]
    [InlineData("81124", "0", "0.001", 8, 15, "1.4224293446258616")]
    [InlineData("0.1490340749", "0.17", "0.1", 6, 14, "-0.7893659694952404")]
    [InlineData("16.4", "16.5", "8.2", 6, 14, "-0.02098521874625286")]
    [InlineData("99.6", "99.8", "99.9", 8, 15, "1.2506577815013848")]
    [InlineData("9.6", "8.0", "6.4", 5, 15, "1.3426666767668982")]
    [InlineData("10150", "10509", "20300", 6, 15, "0.12284542790964284")]
    [InlineData("1.8983050847457628", "1.467741935483871", "1", 10, 17, "0.6863362874474491")]
    public void Published_ratios_are_found_again(string b, string v, string t, int n, int total, string expected)
    {
        Evaluate(Level(D(t), D(b)), v, b, n, total).Value.Should().BeApproximately(D(expected), 1e-9m);
    }

    // The target lies on the side that is not wanted: beyond it at the base, fallen back through it, or crossed.
    [Theory]
    [InlineData(GoalSide.AtLeast, "68.5534591194968", "46.7336683417085", "55", 8, 11, "-2.3587220377696703")]
    [InlineData(GoalSide.AtMost, "7.8", "13.5", "10", 9, 12, "-3.0040533889075847")]
    [InlineData(GoalSide.AtMost, "70", "55", "100", 8, 15, "1.2340549664701979")]
    [InlineData(GoalSide.AtMost, "7.05", "12.58", "70", 9, 15, "-0.40189193878221646")]
    public void The_sign_is_that_of_the_wanted_direction_even_beyond_the_target(GoalSide side, string b, string v, string t, int n, int total, string expected)
    {
        Evaluate(new ResolvedGoal(Unit.One, side, 0m, D(t)), v, b, n, total).Value.Should().BeApproximately(D(expected), 1e-9m);
    }

    // Without a target the growth itself is judged, in the wanted direction.
    [Theory]
    [InlineData("90", "93.2", 6, true, "0.005839995229728112")]
    [InlineData("93.4", "92.7", 4, true, "-0.0018789507235312808")]
    [InlineData("85.07", "83.42", 7, true, "-0.0027941402774355195")]
    [InlineData("40", "43", 9, true, "0.00806800138418895")]
    [InlineData("74.8", "78.3", 8, true, "0.005732583481782072")]
    [InlineData("5.31", "5.27", 9, false, "0.0008398107947529265")]
    [InlineData("45.36", "53.22", 9, true, "0.017914530382436622")]
    [InlineData("1463", "1411", 7, false, "0.005156722387535284")]
    [InlineData("87.93", "77.78", 8, false, "0.015215151249107883")]
    [InlineData("82.7", "82.4", 10, true, "-0.0003633504836403345")]
    public void Published_growth_without_a_target_is_found_again(string b, string v, int n, bool increaseIsWanted, string expected)
    {
        GrowthRatio.TryWanted(Exactly(v), Exactly(b), 12 * n, increaseIsWanted, out Measure growth).Should().Be(Obstacle.None);
        growth.Value.Should().BeApproximately(D(expected), 1e-9m);
    }

    [Fact]
    public void One_decimal_of_rounding_decides_a_published_class()
    {
        // Half of the base: the target moves with it. Seen as a fixed 7.25 the range is narrower.
        Measure moving = Evaluate(Multiple(0.5m, GoalSide.AtMost), Published("10.2"), Published("14.5"), 8, 15);
        Rounded(moving).Should().Be(new Measure(0.952590m, 0.930475m, 0.974714m));
        Measure @fixed = Evaluate(AtMost(7.25m), Published("10.2"), Published("14.5"), 8, 15);
        Rounded(@fixed).Should().Be(new Measure(0.952590m, 0.935028m, 0.970008m));
    }

    [Fact]
    public void A_wide_box_turns_inside_and_the_turn_is_found()
    {
        // With v just beyond T the ratio first falls and then rises in b.
        Measure range = Evaluate(AtLeast(100m), Exactly("105"), Measure.Between(20m, 95m), 5, 10);
        decimal[] inner = [.. Enumerable.Range(20, 76).Select(b => Evaluate(AtLeast(100m), Exactly("105"), Measure.Exactly(b), 5, 10).Value!.Value)];
        inner.Should().OnlyContain(value => range.Low <= value && value <= range.High);
        range.Low.Should().BeLessThan(Math.Min(inner[0], inner[^1])).And.BeApproximately(inner.Min(), 0.01m);
    }

    [Fact]
    public void One_digit_figures_leave_growth_between_none_and_nine_percent_down()
    {
        Measure growth = Observed(Published("0.2"), Published("0.3"), 9);
        Math.Round(growth.Low!.Value, 3).Should().Be(-0.090m);
        growth.High.Should().Be(0m);
    }

    [Fact]
    public void Four_years_from_7_5_to_8_6_are_three_and_a_half_percent_give_or_take_a_third()
    {
        Measure growth = Observed(Published("8.6"), Published("7.5"), 4);
        new Measure(Percent(growth.Value), Percent(growth.Low), Percent(growth.High)).Should().Be(new Measure(3.4807m, 3.1584m, 3.8042m));

        static decimal Percent(decimal? rate) => Math.Round(rate!.Value * 100m, 4);
    }

    [Fact]
    public void On_an_exact_compound_path_it_is_exactly_one()
    {
        Evaluate(Multiple(1.21m, GoalSide.AtLeast), Exactly("110"), Exactly("100"), 1, 2).Should().Be(Measure.Exactly(1m));
        Evaluate(AtMost(0.729m), Exactly("0.81"), Exactly("1"), 2, 3).Should().Be(Measure.Exactly(1m));
    }

    [Fact]
    public void A_negative_baseline_turns_the_sign_of_growth_but_not_of_progress()
    {
        // A deficit halved where none is wanted: the absolute value falls, the balance rises.
        Observed(Exactly("-5"), Exactly("-10"), 1).Should().Be(Measure.Exactly(-0.5m));
        GrowthRatio.TryWanted(Exactly("-5"), Exactly("-10"), 12, increaseIsWanted: true, out Measure wanted);
        wanted.Should().Be(Measure.Exactly(0.5m));
        Evaluate(AtLeast(-2.5m), "-5", "-10", 1, 2).Should().Be(Measure.Exactly(1m));
    }

    [Fact]
    public void Required_growth_of_a_multiple_does_not_depend_on_the_baseline()
    {
        GrowthRatio.TryRequired(Multiple(0.83m, GoalSide.AtMost), Published("7.5"), 60, out Measure required).Should().Be(Obstacle.None);
        required.IsExact.Should().BeTrue();
        Math.Round(required.Value!.Value * 100m, 4).Should().Be(-3.6580m);
    }

    [Theory]
    [InlineData("5", "10", "10", 1, Obstacle.BaselineEqualsTarget)]
    [InlineData("-5", "10", "20", 1, Obstacle.CrossesZero)]
    [InlineData("5", "0", "20", 1, Obstacle.CrossesZero)]
    [InlineData("5", "10", "0", 1, Obstacle.CrossesZero)]
    [InlineData("5", "10", "20", 0, Obstacle.NoTimeElapsed)]
    public void There_is_no_ratio_without_a_way_a_sign_or_time(string v, string b, string t, int n, object expected)
    {
        GrowthRatio.TryEvaluate(Level(D(t), D(b)), Exactly(v), Exactly(b), 12 * n, 60, out Measure ratio).Should().Be((Obstacle)expected);
        ratio.IsAbsent.Should().BeTrue();
    }

    [Fact]
    public void No_growth_is_zero_without_a_sign()
    {
        GrowthRatio.TryWanted(Exactly("100"), Exactly("100"), 60, increaseIsWanted: false, out Measure growth);
        decimal.IsNegative(growth.Value!.Value).Should().BeFalse();
        decimal.IsNegative(Evaluate(AtMost(50m), "100", "100", 1, 2).Value!.Value).Should().BeFalse();
    }

    private static Measure Evaluate(ResolvedGoal goal, string v, string b, int n, int total) => Evaluate(goal, Exactly(v), Exactly(b), n, total);

    private static Measure Evaluate(ResolvedGoal goal, Measure v, Measure b, int n, int total)
    {
        GrowthRatio.TryEvaluate(goal, v, b, 12 * n, 12 * total, out Measure ratio).Should().Be(Obstacle.None);
        return ratio;
    }

    private static Measure Observed(Measure v, Measure b, int n)
    {
        GrowthRatio.TryObserved(v, b, 12 * n, out Measure growth).Should().Be(Obstacle.None);
        return growth;
    }

    private static Measure Rounded(Measure measure) =>
        new(Math.Round(measure.Value!.Value, 6), Math.Round(measure.Low!.Value, 6), Math.Round(measure.High!.Value, 6));
}
