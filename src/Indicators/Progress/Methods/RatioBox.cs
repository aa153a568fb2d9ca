using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// Value, baseline and threshold where ratios of them have a meaning: all of one sign. Negative ones are taken by their
/// absolute values, which turns the sign of progress but no ratio.
/// </summary>
internal readonly record struct RatioBox(Measure Value, Measure Baseline, Threshold Threshold, int Sign)
{
    /// <summary>The box of value and baseline alone.</summary>
    /// <param name="value">The value.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="zeroIsFine">Whether the value may be zero: a growth of −100 % is one, a logarithm of zero is none.</param>
    /// <param name="box">The box.</param>
    public static Obstacle TryMake(Measure value, Measure baseline, bool zeroIsFine, out RatioBox box)
    {
        int sign = baseline.High < 0m ? -1 : 1;
        box = sign > 0
            ? new RatioBox(value, baseline, default, 1)
            : new RatioBox(value.Negated(), baseline.Negated(), default, -1);
        if (baseline.Low is null || baseline.High is null)
            return Obstacle.BaselineUnbounded;
        if (!(box.Baseline.Low > 0m))
            return Obstacle.CrossesZero;
        if (box.Value.Low > 0m || (zeroIsFine && box.Value.Low == 0m))
            return Obstacle.None;
        // Of 183以内, and of a number whose rounding reaches zero, what is positive has a ratio; towards zero it has no end.
        bool reachesPositive = box.Value.High is null or > 0m && box.Value.Value is null or > 0m;
        if (!reachesPositive || (zeroIsFine && box.Value.Low < 0m))
            return Obstacle.CrossesZero;
        box = box with { Value = Measure.Between(null, box.Value.High, box.Value.Value, false, box.Value.IsHighOpen) };
        return Obstacle.None;
    }

    /// <summary>The box of value, baseline and a goal's threshold that is not the baseline.</summary>
    public static Obstacle TryMake(ResolvedGoal goal, Measure value, Measure baseline, bool zeroIsFine, out RatioBox box)
    {
        Obstacle obstacle = TryMake(value, baseline, zeroIsFine, out box);
        if (obstacle != Obstacle.None)
            return obstacle;
        obstacle = Threshold.TryFrom(goal, baseline, baseline, out Threshold threshold);
        if (obstacle != Obstacle.None)
            return obstacle;
        box = box with { Threshold = threshold with { Offset = box.Sign * threshold.Offset } };
        if (box.Threshold.Over(box.Baseline).Low is not > 0m)
            return Obstacle.CrossesZero;
        return box.SignOfWay == 0 ? Obstacle.BaselineEqualsTarget : Obstacle.None;
    }

    /// <summary>
    /// The sign of T − b in the box. A threshold that is both a multiple and an amount on top is taken as a range of its
    /// own, which must not reach the baseline's.
    /// </summary>
    public int SignOfWay
    {
        get
        {
            int sign = Threshold.SignOfWay(Baseline);
            if (!Threshold.IsMixed)
                return sign;
            Measure thresholds = Threshold.Over(Baseline);
            return thresholds.Low > Baseline.High || thresholds.High < Baseline.Low ? sign : 0;
        }
    }

    /// <summary>A share of the way to a range: beyond its far edge it is none.</summary>
    public Measure ToRange<TFunction>(ResolvedGoal goal, Measure value, int sign, TFunction function, Slope slope)
        where TFunction : struct, IThresholdFunction<TFunction>
    {
        RatioBox box = this;
        return FarEdge.Within(goal, value, sign,
            inside => (box with { Value = box.Sign > 0 ? inside : inside.Negated() }).Evaluate(function, slope));
    }

    /// <summary>
    /// A function of the box over all its corners. For a mixed threshold its ends are tried as fixed thresholds: wider
    /// than need be, and never too narrow.
    /// </summary>
    /// <param name="function">The function, on the box's own threshold.</param>
    /// <param name="slope">How it moves with the value.</param>
    public Measure Evaluate<TFunction>(TFunction function, Slope slope)
        where TFunction : struct, IThresholdFunction<TFunction>
    {
        if (!Threshold.IsMixed)
            return Corners.EvaluateTurning(function, Value, Baseline, slope).WithClosedEnds();
        Measure thresholds = Threshold.Over(Baseline);
        Measure low = Corners.EvaluateTurning(function.On(new Threshold(0m, thresholds.Low!.Value)), Value, Baseline, slope);
        Measure high = Corners.EvaluateTurning(function.On(new Threshold(0m, thresholds.High!.Value)), Value, Baseline, slope);
        Measure hull = Corners.Hull(low, high);
        decimal? point = Value.Value is { } v && Baseline.Value is { } b ? CheckedDecimal.At(function, v, b) : null;
        return new Measure(point, hull.Low, hull.High);
    }
}
