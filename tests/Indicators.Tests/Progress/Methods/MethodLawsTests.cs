using FsCheck;
using FsCheck.Fluent;
using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Tests.Progress.Methods;

public class MethodLawsTests
{
    private const decimal LastDigits = 1e-17m;

    private delegate bool Method(ResolvedGoal goal, Measure value, Measure baseline, int elapsed, int total, out Measure result);

    private static readonly (string Name, Method Evaluate, bool HasUnit)[] Methods =
    [
        ("p", (ResolvedGoal g, Measure v, Measure b, int _, int _, out Measure r) => Completion.TryEvaluate(g, v, b, out r), false),
        ("λ", (ResolvedGoal g, Measure v, Measure b, int _, int _, out Measure r) => LogCompletion.TryEvaluate(g, v, b, out r) == Obstacle.None, false),
        ("λ/τ", (ResolvedGoal g, Measure v, Measure b, int n, int t, out Measure r) => LogCompletion.TryIndex(g, v, b, n, t, out r) == Obstacle.None, false),
        ("R", (ResolvedGoal g, Measure v, Measure b, int n, int t, out Measure r) => GrowthRatio.TryEvaluate(g, v, b, n, t, out r) == Obstacle.None, false),
        ("g_o", (ResolvedGoal _, Measure v, Measure b, int n, int _, out Measure r) => GrowthRatio.TryObserved(v, b, n, out r) == Obstacle.None, false),
        ("pace", (ResolvedGoal g, Measure v, Measure b, int n, int t, out Measure r) => RequiredPace.TryLinear(g, v, b, t - n, out r) == Obstacle.None, true),
        ("rate", (ResolvedGoal g, Measure v, Measure b, int n, int t, out Measure r) => RequiredPace.TryCompound(g, v, b, t - n, out r) == Obstacle.None, false),
        ("AF", (ResolvedGoal g, Measure v, Measure b, int n, int t, out Measure r) => RequiredPace.TryAcceleration(g, v, b, n, t - n, out r) == Obstacle.None, false),
        ("line", (ResolvedGoal _, Measure v, Measure b, int n, int t, out Measure r) => Projection.TryLinear(v, b, n, t - n, out r) == Obstacle.None, true),
        ("curve", (ResolvedGoal _, Measure v, Measure b, int n, int t, out Measure r) => Projection.TryCompound(v, b, n, t - n, out r) == Obstacle.None, true),
        ("U line", (ResolvedGoal g, Measure v, Measure b, int n, int t, out Measure r) => Projection.TryLinearShare(g, v, b, n, t - n, out r) == Obstacle.None, false),
        ("U curve", (ResolvedGoal g, Measure v, Measure b, int n, int t, out Measure r) => Projection.TryCompoundShare(g, v, b, n, t - n, out r) == Obstacle.None, false),
        ("q", (ResolvedGoal g, Measure v, Measure b, int n, int t, out Measure r) => Projection.TryMissShare(g, v, b, n, t - n, out r) == Obstacle.None, false),
    ];

    // Values of every size against each other, thresholds stated, multiplied, added and both.
    private static readonly Gen<Situation> Situations =
        from b in Gen.Choose(100, 2000)
        from v in Gen.Choose(50, 3000)
        from t in Gen.Choose(100, 3000)
        from kind in Gen.Choose(0, 3)
        from up in Gen.Elements(true, false)
        from years in Gen.Choose(1, 10)
        from more in Gen.Choose(1, 10)
        from widthOfValue in Gen.Choose(0, 60)
        from widthOfBase in Gen.Choose(0, 60)
        select new Situation(Goal(kind, b, t, up), v, b, 12 * years, 12 * (years + more), widthOfValue, widthOfBase);

    private static readonly Arbitrary<Situation> All = Situations.ToArbitrary();

    [Fact]
    public void On_an_exact_line_completion_is_the_time_share_and_the_line_ends_at_the_goal() =>
        Prop.ForAll(All, s =>
        {
            decimal target = s.Baseline + (7m * s.Total);
            var value = Measure.Exactly(s.Baseline + (7m * s.Elapsed));
            Completion.TryEvaluate(Given.AtLeast(target), value, Measure.Exactly(s.Baseline), out Measure p);
            Projection.TryLinearShare(Given.AtLeast(target), value, Measure.Exactly(s.Baseline), s.Elapsed, s.Total - s.Elapsed, out Measure u);
            return Near(p.Value, Schedule.TimeShare(s.Elapsed, s.Total)) && u == Measure.Exactly(1m);
        }).CheckSeeded();

    [Fact]
    public void On_a_line_the_share_that_will_be_gone_is_completion_over_time() =>
        Prop.ForAll(All, s =>
        {
            bool known = Projection.TryLinearShare(s.Goal, s.ExactValue, s.ExactBaseline, s.Elapsed, s.Total - s.Elapsed, out Measure u) == Obstacle.None;
            return Completion.TryEvaluate(s.Goal, s.ExactValue, s.ExactBaseline, out Measure p) == known
                && (!known || Near(u.Value, Schedule.Index(p, Schedule.TimeShare(s.Elapsed, s.Total)).Value));
        }).CheckSeeded();

    [Fact]
    public void On_an_exact_compound_path_log_completion_is_the_time_share_and_the_growth_ratio_is_one() =>
        Prop.ForAll(All, Gen.Choose(1, 30).ToArbitrary(), (s, percent) =>
        {
            decimal factor = s.Value % 2 == 0 ? 1m + (percent / 100m) : 1m - (percent / 100m);
            decimal target = Power(factor, 5), value = Power(factor, 1 + (s.Elapsed % 4));
            int elapsed = 12 * (1 + (s.Elapsed % 4));
            ResolvedGoal goal = Given.Multiple(target, factor > 1m ? GoalSide.AtLeast : GoalSide.AtMost);
            LogCompletion.TryEvaluate(goal, Measure.Exactly(value * s.Baseline), Measure.Exactly(s.Baseline), out Measure lambda);
            GrowthRatio.TryEvaluate(goal, Measure.Exactly(value * s.Baseline), Measure.Exactly(s.Baseline), elapsed, 60, out Measure ratio);
            return lambda.Value == Schedule.TimeShare(elapsed, 60) && ratio == Measure.Exactly(1m);
        }).CheckSeeded();

    [Fact]
    public void Ten_thousand_of_a_unit_give_the_same_as_one_of_ten_thousand() =>
        ForEveryMethod((method, hasUnit, s) =>
        {
            const decimal Scale = 10000m;
            ResolvedGoal goal = s.Goal with { Offset = s.Goal.Offset * Scale };
            bool known = method(s.Goal, s.Measure, s.BaselineRange, s.Elapsed, s.Total, out Measure one);
            return method(goal, Times(s.Measure, Scale), Times(s.BaselineRange, Scale), s.Elapsed, s.Total, out Measure many) == known
                && Same(many, hasUnit ? Times(one, Scale) : one, hasUnit ? Scale : 1m);
        });

    [Fact]
    public void A_decrease_below_zero_is_measured_as_the_increase_it_mirrors() =>
        ForEveryMethod((method, hasUnit, s) =>
        {
            GoalSide side = s.Goal.Side == GoalSide.AtLeast ? GoalSide.AtMost : GoalSide.AtLeast;
            ResolvedGoal mirrored = s.Goal with { Side = side, Offset = -s.Goal.Offset };
            bool known = method(s.Goal, s.Measure, s.BaselineRange, s.Elapsed, s.Total, out Measure up);
            return method(mirrored, Mirror(s.Measure), Mirror(s.BaselineRange), s.Elapsed, s.Total, out Measure down) == known
                && Same(down, hasUnit ? new Measure(-up.Value, -up.High, -up.Low) : up, 1m);
        });

    [Fact]
    public void Every_value_inside_the_ranges_gives_a_result_inside_the_range() =>
        ForEveryMethod((method, _, s) =>
        {
            if (!method(s.Goal, s.Measure, s.BaselineRange, s.Elapsed, s.Total, out Measure range))
                return true;
            foreach ((decimal v, decimal b) in s.InnerPoints())
            {
                bool hasAnswer = method(s.Goal, Measure.Exactly(v), Measure.Exactly(b), s.Elapsed, s.Total, out Measure inner);
                // A method of ratios has no answer for a point at or below zero, whatever the rest of the range gives.
                if (hasAnswer ? !Holds(range, inner) : v > 0m && b > 0m)
                    return false;
            }

            return true;
        });

    [Fact]
    public void Widening_a_range_never_narrows_a_result() =>
        ForEveryMethod((method, _, s) =>
        {
            Measure wideValue = Wider(s.Measure, 7m), wideBaseline = Wider(s.BaselineRange, 5m);
            return !method(s.Goal, wideValue, wideBaseline, s.Elapsed, s.Total, out Measure wide)
                || (method(s.Goal, s.Measure, s.BaselineRange, s.Elapsed, s.Total, out Measure narrow) && Holds(wide, narrow));
        });

    [Fact]
    public void The_situations_of_these_laws_have_an_answer_often_enough_to_test_them()
    {
        Situation[] sample = [.. Situations.Sample(400)];
        foreach ((string name, Method method, _) in Methods)
        {
            sample.Count(s => method(s.Goal, s.Measure, s.BaselineRange, s.Elapsed, s.Total, out Measure range) && range.Low < range.High)
                .Should().BeGreaterThan(80, name);
        }
    }

    [Fact]
    public void Measures_of_one_target_allocate_nothing()
    {
        var situation = new Situation(Given.AtLeast(1500m), 1200m, 1000m, 36, 60, 5m, 5m);
        EvaluateAll(situation);
        long before = GC.GetAllocatedBytesForCurrentThread();
        EvaluateAll(situation);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        static void EvaluateAll(Situation s)
        {
            foreach ((_, Method method, _) in Methods.AsSpan()[1..])
                method(s.Goal, s.Measure, s.BaselineRange, s.Elapsed, s.Total, out _);
        }
    }

    private static void ForEveryMethod(Func<Method, bool, Situation, bool> law)
    {
        foreach ((string name, Method method, bool hasUnit) in Methods)
            Prop.ForAll(All, s => law(method, hasUnit, s).Label(name)).CheckSeeded();
    }

    private static ResolvedGoal Goal(int kind, int baseline, int target, bool up)
    {
        GoalSide side = up ? GoalSide.AtLeast : GoalSide.AtMost;
        return kind switch
        {
            0 => new ResolvedGoal(Unit.One, side, 0m, target),
            1 => new ResolvedGoal(Unit.One, side, target / 1000m, 0m),
            2 => new ResolvedGoal(Unit.One, side, 1m, target - baseline),
            _ => new ResolvedGoal(Unit.One, side, 0.5m, target),
        };
    }

    private static decimal Power(decimal factor, int exponent) => Enumerable.Repeat(factor, exponent).Aggregate(1m, (product, one) => product * one);

    private static bool Near(decimal? actual, decimal? expected, decimal scale = 1m) =>
        actual is { } a && expected is { } e ? Math.Abs(a - e) <= LastDigits * scale * (1m + Math.Abs(e)) : actual is null && expected is null;

    private static bool Same(Measure actual, Measure expected, decimal scale) =>
        Near(actual.Value, expected.Value, scale) && Near(actual.Low, expected.Low, scale) && Near(actual.High, expected.High, scale);

    private static bool Holds(Measure outer, Measure inner)
    {
        decimal room = LastDigits * (1m + Math.Abs(inner.Value ?? 0m));
        return (outer.Low is null || outer.Low <= inner.Low + room) && (outer.High is null || inner.High - room <= outer.High);
    }

    private static Measure Times(Measure measure, decimal factor) => new(measure.Value * factor, measure.Low * factor, measure.High * factor);

    private static Measure Mirror(Measure range) => Measure.Between(-range.High, -range.Low, -range.Value);

    private static Measure Wider(Measure range, decimal by) => Measure.Between(range.Low - by, range.High + by, range.Value);

    private sealed record Situation(ResolvedGoal Goal, decimal Value, decimal Baseline, int Elapsed, int Total, decimal WidthOfValue, decimal WidthOfBase)
    {
        public Measure ExactValue => Measure.Exactly(Value);

        public Measure ExactBaseline => Measure.Exactly(Baseline);

        public Measure Measure => Around(Value, WidthOfValue);

        public Measure BaselineRange => Around(Baseline, WidthOfBase);

        public IEnumerable<(decimal Value, decimal Baseline)> InnerPoints()
        {
            for (decimal i = -1m; i <= 1m; i += 0.5m)
            {
                for (decimal j = -1m; j <= 1m; j += 0.25m)
                    yield return (Value + (i * WidthOfValue), Baseline + (j * WidthOfBase));
            }
        }

        private static Measure Around(decimal point, decimal width) => Measure.Between(point - width, point + width, point);
    }
}
