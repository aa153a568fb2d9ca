using Indicators.Derivation;
using Indicators.Progress.Methods;
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Progress.Methods;

public class LogCompletionTests
{
    private static readonly Measure[] Qinghai = [Exactly("0.0151"), Exactly("-0.0220"), Exactly("-0.0418")];

    [Fact]
    public void The_energy_saving_example_of_Qinghai_is_26_8_percent_of_the_way()
    {
        Measure level = GrowthChain.Level(Qinghai);
        ResolvedGoal goal = Multiple(0.83m, GoalSide.AtMost);
        LogCompletion.TryEvaluate(goal, level, Measure.Exactly(1m), out Measure lambda).Should().Be(Obstacle.None);
        lambda.Rounded(5).Should().Be(0.26811m);
        lambda.Rounded(3).Should().Be(0.268m);
        LogCompletion.TryIndex(goal, level, Measure.Exactly(1m), 36, 60, out Measure index).Should().Be(Obstacle.None);
        index.Rounded(4).Should().Be(0.4469m);
    }

    [Fact]
    public void The_thirteen_and_a_half_percent_of_a_plan_are_half_way_at_seven_point_three()
    {
        LogCompletion.TryEvaluate(Multiple(0.865m, GoalSide.AtMost), Exactly("0.927"), Measure.Exactly(1m), out Measure lambda);
        lambda.Rounded(4).Should().Be(0.5227m);
    }

    [Fact]
    public void On_an_exact_compound_path_it_is_the_time_share()
    {
        LogCompletion.TryEvaluate(Multiple(4m, GoalSide.AtLeast), Measure.Exactly(200m), Measure.Exactly(100m), out Measure lambda);
        lambda.Should().Be(Measure.Exactly(0.5m));
        LogCompletion.TryIndex(Multiple(8m, GoalSide.AtLeast), Measure.Exactly(200m), Measure.Exactly(100m), 20, 60, out Measure index);
        index.Should().Be(Measure.Exactly(1m));
    }

    [Fact]
    public void Negative_figures_are_compared_by_their_absolute_values()
    {
        LogCompletion.TryEvaluate(AtLeast(-5m), Measure.Exactly(-10m), Measure.Exactly(-20m), out Measure lambda).Should().Be(Obstacle.None);
        lambda.Should().Be(Measure.Exactly(0.5m));
    }

    [Fact]
    public void A_multiple_moves_with_the_rounding_of_its_baseline()
    {
        // T = 2b: only v/b is rounded, so the range is that of ln(v/b) over ln 2.
        LogCompletion.TryEvaluate(Multiple(2m, GoalSide.AtLeast), Published("8.6"), Published("7.5"), out Measure lambda);
        lambda.Low.Should().Be(Ln(8.55m / 7.55m));
        lambda.High.Should().Be(Ln(8.65m / 7.45m));

        static decimal Ln(decimal ratio) => Multiples.Doublings(ratio);
    }

    [Fact]
    public void A_value_that_may_be_anything_above_a_bound_leaves_the_lower_end()
    {
        LogCompletion.TryEvaluate(AtLeast(60m), Published("超50"), Measure.Exactly(30m), out Measure lambda).Should().Be(Obstacle.None);
        lambda.Value.Should().BeNull();
        Math.Round(lambda.Low!.Value, 4).Should().Be(0.7370m);
        lambda.High.Should().BeNull();
    }

    [Theory]
    [InlineData("0", "10", "20", Obstacle.CrossesZero)]
    [InlineData("-1", "10", "20", Obstacle.CrossesZero)]
    [InlineData("15", "0", "20", Obstacle.CrossesZero)]
    [InlineData("5", "10", "0", Obstacle.CrossesZero)]
    [InlineData("15", "10", "10", Obstacle.BaselineEqualsTarget)]
    public void Zero_other_signs_and_no_way_give_no_answer(string v, string b, string t, object expected)
    {
        LogCompletion.TryEvaluate(Level(D(t), D(b)), Exactly(v), Exactly(b), out Measure lambda).Should().Be((Obstacle)expected);
        lambda.IsAbsent.Should().BeTrue();
    }

    [Fact]
    public void Without_elapsed_time_there_is_no_index() =>
        LogCompletion.TryIndex(AtLeast(20m), Exactly("15"), Exactly("10"), 0, 60, out _).Should().Be(Obstacle.NoTimeElapsed);

    [Fact]
    public void A_baseline_with_a_bound_only_gives_no_answer() =>
        LogCompletion.TryEvaluate(AtLeast(60m), Exactly("55"), Published("超50"), out _).Should().Be(Obstacle.BaselineUnbounded);
}
