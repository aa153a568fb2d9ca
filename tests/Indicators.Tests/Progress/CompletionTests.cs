using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Tests.Progress;

public class CompletionTests
{
    // Objectives and key results, worked examples of re:Work and Doerr; issue threads of Leantime, puzzle/okr and
    // Prosjektportalen, whose programs got the last five wrong.
    [Theory]
    [InlineData("32", "42", "45", "0.7692307692307692307692307692")]
    [InlineData("8", "6", "5", "0.6666666666666666666666666667")]
    [InlineData("0", "400", "500", "0.8")]
    [InlineData("0", "3", "6", "0.5")]
    [InlineData("0", "5.9", "10", "0.59")]
    [InlineData("200", "100", "0", "0.5")]
    [InlineData("10", "7", "0", "0.3")]
    [InlineData("10", "-10", "0", "2")]
    [InlineData("60000", "59000", "50000", "0.1")]
    [InlineData("100", "10", "0", "0.9")]
    public void The_share_of_the_way_is_counted_from_the_baseline_in_either_direction(string b, string v, string t, string expected)
    {
        decimal baseline = D(b), target = D(t);
        var side = target >= baseline ? GoalSide.AtLeast : GoalSide.AtMost;
        Completion.Share(new ResolvedGoal(Unit.One, side, 0m, target), D(v), baseline).Should().Be(D(expected));
    }

    [Fact]
    public void Rounding_of_value_and_baseline_gives_the_tight_range_of_the_corners()
    {
        // b = 7.5 ± 0.05, v = 8.6 ± 0.05, T = 10: [0.408163, 0.470588], not the wider naive interval.
        var goal = new ResolvedGoal(Unit.One, GoalSide.AtLeast, 0m, 10m);
        Completion.TryEvaluate(goal, Range("8.6"), Range("7.5"), out Measure p).Should().BeTrue();
        p.Value.Should().Be(0.44m);
        Math.Round(p.Low!.Value, 6).Should().Be(0.408163m);
        Math.Round(p.High!.Value, 6).Should().Be(0.470588m);
    }

    [Fact]
    public void An_unbounded_value_leaves_the_end_it_has()
    {
        var goal = new ResolvedGoal(Unit.One, GoalSide.AtLeast, 0m, 60m);
        Completion.TryEvaluate(goal, Range("超50"), Measure.Exactly(30m), out Measure p).Should().BeTrue();
        p.Value.Should().BeNull();
        Math.Round(p.Low!.Value, 4).Should().Be(0.6667m);
        p.High.Should().BeNull();
    }

    [Fact]
    public void A_goal_stated_on_the_baseline_moves_with_it()
    {
        // 新增600 on 8.6万: the way is exactly 600, whatever 8.6万 is rounded from.
        var goal = new ResolvedGoal(Unit.One, GoalSide.AtLeast, 1m, 600m);
        Measure baseline = Figure.Parse("8.6万").MeasureIn(Unit.One, FigureReading.Hard);
        Completion.TryEvaluate(goal, Measure.Exactly(86300m), baseline, out Measure p).Should().BeTrue();
        p.Value.Should().Be(0.5m);
        p.Low.Should().Be((86300m - 86500m) / 600m);
        p.High.Should().Be((86300m - 85500m) / 600m);
    }

    [Theory]
    [InlineData("10", "10")]
    [InlineData("9.9", "10")]
    public void There_is_no_share_of_a_way_that_may_have_no_length(string baseline, string target)
    {
        var goal = new ResolvedGoal(Unit.One, GoalSide.AtLeast, 0m, D(target));
        Measure b = (Figure.Parse(baseline).WithResolution(new Quantity(baseline == "10" ? 1m : 0.1m, Unit.One))).MeasureIn(Unit.One, FigureReading.Hard);
        bool possible = Completion.TryEvaluate(goal, Measure.Exactly(11m), b, out Measure p);
        possible.Should().Be(baseline == "9.9");
        p.IsAbsent.Should().Be(!possible);
    }

    [Fact]
    public void A_range_of_targets_is_reached_at_its_nearer_end()
    {
        var goal = new ResolvedGoal(Unit.One, GoalSide.Within, 0m, 3m, 5m);
        Completion.Share(goal, 2.5m, 2m).Should().Be(0.5m);
        Completion.Share(goal, 6m, 7m).Should().Be(0.5m);
    }

    private static Measure Range(string figure) => Figure.Parse(figure).MeasureIn(Unit.One, FigureReading.Hard);

    private static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
