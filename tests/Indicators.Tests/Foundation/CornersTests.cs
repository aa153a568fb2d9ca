
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Foundation;

public class CornersTests
{
    [Fact]
    public void Corners_are_tight_where_step_by_step_counts_the_baseline_twice()
    {
        Measure share = Corners.Evaluate(default(ShareOfTheWayToTen), Published("8.6"), Published("7.5"), Slope.Rising);
        (share.Value, Math.Round(share.Low!.Value, 6), Math.Round(share.High!.Value, 6)).Should().Be((0.44m, 0.408163m, 0.470588m));
        decimal naiveLow = (8.55m - 7.55m) / (10m - 7.45m), naiveHigh = (8.65m - 7.45m) / (10m - 7.55m);
        (Math.Round(naiveLow, 6), Math.Round(naiveHigh, 6)).Should().Be((0.392157m, 0.489796m));
    }

    [Fact]
    public void An_end_that_does_not_exist_leaves_the_end_that_depends_on_it()
    {
        Measure rising = Corners.Evaluate(default(ShareOfTheWayToTen), Published("超8"), Measure.Exactly(6m), Slope.Rising);
        (rising.Low, rising.Value, rising.High).Should().Be((0.5m, null, null));
        Measure either = Corners.Evaluate(default(ShareOfTheWayToTen), Published("超8"), Measure.Exactly(6m), Slope.Either);
        (either.Low, either.High).Should().Be((null, null));
        Measure unbounded = Corners.Evaluate(default(ShareOfTheWayToTen), Measure.Exactly(8m), Published("超6"), Slope.Rising);
        (unbounded.Low, unbounded.High).Should().Be((null, null));
    }

    [Fact]
    public void A_function_that_turns_once_is_also_tried_at_the_turn()
    {
        Measure result = Corners.EvaluateTurning(default(Parabola), Measure.Exactly(1m), Measure.Between(0m, 10m), Slope.Rising);
        result.Low.Should().BeApproximately(1m, 1e-12m);
        result.High.Should().Be(50m);
        Corners.EvaluateTurning(default(Parabola), Measure.Exactly(1m), Measure.Between(4m, 10m), Slope.Rising).Low.Should().Be(2m);
    }

    [Fact]
    public void The_hull_holds_both_and_an_absent_end_stays_absent()
    {
        Corners.Hull(Measure.Between(1m, 2m, 1m), Measure.Between(5m, 6m, 5m)).Should().Be(Measure.Between(1m, 6m, 1m));
        Corners.Hull(Measure.Between(1m, null), Measure.Exactly(0m)).Should().Be(Measure.Between(0m, null));
    }

    [Fact]
    public void A_function_of_one_number_maps_its_ends()
    {
        Corners.Map(Measure.Between(2m, 4m, 3m), x => 1m / x, Slope.Falling).Should().Be(Measure.Between(0.25m, 0.5m, 1m / 3m));
        Corners.Map(Measure.Between(2m, null), x => x + 1m, Slope.Rising).Should().Be(Measure.Between(3m, null));
    }

    private readonly struct ShareOfTheWayToTen : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => (value - baseline) / (10m - baseline);
    }

    /// <summary>v + (b − 3)²: least inside.</summary>
    private readonly struct Parabola : ITurningFunction
    {
        public decimal? At(decimal value, decimal baseline) => value + ((baseline - 3m) * (baseline - 3m));

        public bool Turns => true;

        public Corner CornerAt(decimal value, decimal baseline) => new(At(value, baseline), Math.Sign(baseline - 3m));
    }
}
