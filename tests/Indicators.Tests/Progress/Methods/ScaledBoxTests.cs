using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Tests.Progress.Methods;

/// <summary>The box of whole numbers says what the methods say: quotients to the last digit, roots and logarithms to a thousandth of what is promised.</summary>
public class ScaledBoxTests
{
    private const int Trials = 20_000;
    private const decimal Bound = 1e-15m;
    private static readonly DateOnly Observed = new(2023, 12, 31);

    [Fact]
    public void Quotients_are_those_of_the_methods_to_the_last_digit()
    {
        int boxes = 0;
        foreach ((ResolvedGoal goal, Measure value, Measure baseline, int elapsed, int total) in Cases(1))
        {
            if (!ScaledBox.TryOf(new Threshold(goal.Slope, goal.Offset), value, baseline, out ScaledBox box) || !box.HasWay)
            {
                Completion.TryEvaluate(goal, value, baseline, out _).Should().BeFalse();
                continue;
            }

            boxes++;
            string why = $"of {value} from {baseline} with {goal} after {elapsed} of {total}";
            Completion.TryEvaluate(goal, value, baseline, out Measure share).Should().BeTrue(why);
            box.Completion().Should().Be(share, why);
            RequiredPace.TryLinear(goal, value, baseline, total - elapsed, out Measure pace);
            box.RequiredPace(total - elapsed).Should().Be(pace, why);
            Projection.TryLinear(value, baseline, elapsed, total - elapsed, out Measure projected);
            box.Projected(elapsed, total - elapsed).Should().Be(projected, why);
            if (RequiredPace.TryAcceleration(goal, value, baseline, elapsed, total - elapsed, out Measure factor) == Obstacle.None)
                box.Acceleration(elapsed, total - elapsed).Should().Be(factor, why);
            else
                box.Acceleration(elapsed, total - elapsed).Range.Should().Be(default(Interval), why);
            Measure point = Measure.Exactly(value.Value!.Value), start = Measure.Exactly(baseline.Value!.Value);
            bool reaches = ReachProjection.TryLinear(goal, point, start, elapsed, Observed, out ReachDate date) == Obstacle.None;
            box.ProjectedDate(goal.Side == GoalSide.AtLeast, elapsed, NodaTime.LocalDate.FromDateOnly(Observed)).Should().Be(reaches ? date.Value : null, why);
        }

        boxes.Should().BeGreaterThan(Trials / 2);
    }

    [Fact]
    public void Roots_and_logarithms_are_those_of_the_methods()
    {
        int ratios = 0, lambdas = 0, growths = 0;
        foreach ((ResolvedGoal goal, Measure value, Measure baseline, int elapsed, int total) in Cases(2))
        {
            if (!ScaledBox.TryOf(new Threshold(goal.Slope, goal.Offset), value, baseline, out ScaledBox box) || !box.HasWay)
                continue;
            string why = $"of {value} from {baseline} with {goal} after {elapsed} of {total}";
            if (box.TryGrowthRatio(goal.Side == GoalSide.AtLeast ? 1 : -1, elapsed, total, out Measure ratio))
            {
                GrowthRatio.TryEvaluate(goal, value, baseline, elapsed, total, out Measure exact).Should().Be(Obstacle.None, why);
                ShouldBe(ratio, exact, why);
                ratios++;
            }

            if (box.TryLambda(out Measure lambda))
            {
                LogCompletion.TryEvaluate(goal, value, baseline, out Measure exact).Should().Be(Obstacle.None, why);
                ShouldBe(lambda, exact, why);
                lambdas++;
            }

            if (box.TryRequiredGrowth(total - elapsed, out Measure growth))
            {
                RequiredPace.TryCompound(goal, value, baseline, total - elapsed, out Measure exact).Should().Be(Obstacle.None, why);
                ShouldBe(growth, exact, why);
                growths++;
            }
        }

        new[] { ratios, lambdas, growths }.Should().OnlyContain(count => count > Trials / 4);
    }

    [Fact]
    public void What_comes_out_even_comes_out_even()
    {
        Box(4m, 0m, 200m, 100m).TryLambda(out Measure half).Should().BeTrue();
        half.Value.Should().Be(0.5m);
        Box(1.21m, 0m, 110m, 100m).TryGrowthRatio(1, 12, 24, out Measure ratio).Should().BeTrue();
        ratio.Value.Should().Be(1m);
        Box(0m, 121m, 100m, 90m).TryRequiredGrowth(24, out Measure growth).Should().BeTrue();
        growth.Value.Should().Be(0.1m);
        Box(0m, 150m, 121m, 100m).TryDistance(1, 24, 12, out Measure distance).Should().BeFalse("33.1 of 50 is for the exact method");
        distance.IsAbsent.Should().BeTrue();
    }

    [Fact]
    public void Figures_are_read_in_the_unit_of_the_goal_with_half_a_last_digit()
    {
        Unit unit = Unit.Parse("家");
        ScaledBox.TryOf(new ResolvedGoal(unit, GoalSide.AtLeast, 0m, 90000m), Figure.Parse("5.25万家"), Figure.Parse("5.00万家"), FigureReading.Hard, out ScaledBox box).Should().BeTrue();
        Measure now = Measure.Between(52450m, 52550m, 52500m), start = Measure.Between(49950m, 50050m, 50000m);
        Completion.TryEvaluate(new ResolvedGoal(unit, GoalSide.AtLeast, 0m, 90000m), now, start, out Measure share).Should().BeTrue();
        box.Completion().Should().Be(share);
    }

    private static ScaledBox Box(decimal slope, decimal offset, decimal value, decimal baseline)
    {
        ScaledBox.TryOf(new Threshold(slope, offset), Measure.Exactly(value), Measure.Exactly(baseline), out ScaledBox box).Should().BeTrue();
        return box;
    }

    private static IEnumerable<(ResolvedGoal Goal, Measure Value, Measure Baseline, int Elapsed, int Total)> Cases(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Trials; i++)
        {
            decimal baseline = random.Next(50, 5000) / 100m, value = i % 3 == 0 ? baseline + (random.Next(-40, 60) / 100m) : random.Next(50, 5000) / 100m;
            decimal half = i % 5 == 0 ? 0m : 0.005m * random.Next(1, 20);
            int elapsed = random.Next(1, 60);
            (decimal slope, decimal offset) = (i % 4) switch
            {
                0 => (0m, random.Next(1, 6000) / 100m),
                1 => (random.Next(101, 400) / 100m, 0m),
                2 => (random.Next(20, 100) / 100m, 0m),
                _ => (1m, random.Next(-300, 600) / 100m),
            };
            GoalSide side = offset + ((slope - 1m) * baseline) < 0m ? GoalSide.AtMost : GoalSide.AtLeast;
            yield return (new ResolvedGoal(Unit.One, side, slope, offset), Rounded(value, half), Rounded(baseline, half), elapsed, elapsed + random.Next(1, 60));
        }
    }

    private static Measure Rounded(decimal number, decimal half) => Measure.Between(number - half, number + half, number);

    private static void ShouldBe(Measure measure, Measure exact, string why)
    {
        ShouldBe(measure.Value!.Value, exact.Value!.Value, why);
        ShouldBe(measure.Low!.Value, exact.Low!.Value, why);
        ShouldBe(measure.High!.Value, exact.High!.Value, why);
    }

    private static void ShouldBe(decimal number, decimal exact, string why) =>
        Math.Abs(number - exact).Should().BeLessThanOrEqualTo(Bound * Math.Max(Math.Abs(exact), 1e-5m), why);
}
