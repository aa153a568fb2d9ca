using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// M6. Where the pace so far leads by the due date: on a line <c>v̂ = v + (v − b)·m/n</c>, at equal rates
/// <c>v̂ = v·(v/b)^(m/n)</c>; how much of the way that is, <c>U = (v̂ − b)/(T − b)</c>; and how much of what is left would be
/// missed, <c>q = (T − v̂)/(T − v)</c>.
/// </summary>
/// <remarks>
/// Origin: U at equal rates is that of the UN's SDG Progress Chart (2023); q on a line is that of the weather symbols of
/// Germany's statistical office. A projection of two points carries their rounding m/n times further, and equal rates
/// overshoot anything that saturates: shares are projected beyond 100 % if the pace says so. Roots to 20 decimals.
/// </remarks>
internal static class Projection
{
    /// <summary>The value at the due date, on a line.</summary>
    /// <param name="value">The current value v.</param>
    /// <param name="baseline">The baseline b, in the same unit.</param>
    /// <param name="elapsedMonths">n: whole months from the baseline to the value.</param>
    /// <param name="remainingMonths">m: whole months from the value to the due date; 0 gives the value.</param>
    /// <param name="result">v̂.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no projection.</returns>
    public static Obstacle TryLinear(Measure value, Measure baseline, int elapsedMonths, int remainingMonths, out Measure result)
    {
        result = default;
        Obstacle obstacle = CheckTime(elapsedMonths, remainingMonths);
        if (obstacle == Obstacle.None)
            result = Corners.Evaluate(new Line(elapsedMonths, remainingMonths), value, baseline, Slope.Rising).WithClosedEnds();
        return obstacle;
    }

    /// <summary>The value at the due date, at equal rates.</summary>
    /// <inheritdoc cref="TryLinear" path="/param"/>
    /// <inheritdoc cref="TryLinear" path="/returns"/>
    public static Obstacle TryCompound(Measure value, Measure baseline, int elapsedMonths, int remainingMonths, out Measure result)
    {
        result = default;
        Obstacle obstacle = CheckTime(elapsedMonths, remainingMonths);
        if (obstacle != Obstacle.None)
            return obstacle;
        obstacle = RatioBox.TryMake(value, baseline, zeroIsFine: true, out RatioBox box);
        if (obstacle != Obstacle.None)
            return obstacle;
        Measure projected = Corners.Evaluate(new Curve(elapsedMonths, remainingMonths), box.Value, box.Baseline, Slope.Rising);
        result = (box.Sign > 0 ? projected : projected.Negated()).WithClosedEnds();
        return Obstacle.None;
    }

    /// <summary>U on a line: the share of the way that will have been gone at the due date.</summary>
    /// <param name="goal">The goal; for a range of targets, the edge that is nearer from the baseline.</param>
    /// <param name="value">The current value v, in the goal's unit.</param>
    /// <param name="baseline">The baseline b, in the goal's unit.</param>
    /// <param name="elapsedMonths">n: whole months from the baseline to the value.</param>
    /// <param name="remainingMonths">m: whole months from the value to the due date.</param>
    /// <param name="result">U; 1 is the goal. Not capped.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no share.</returns>
    public static Obstacle TryLinearShare(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, int remainingMonths,
        out Measure result)
    {
        result = default;
        Obstacle obstacle = TryWay(goal, baseline, elapsedMonths, remainingMonths, out Threshold threshold);
        if (obstacle != Obstacle.None)
            return obstacle;
        Slope slope = threshold.SignOfWay(baseline) > 0 ? Slope.Rising : Slope.Falling;
        result = Corners.Evaluate(new LineShare(threshold, elapsedMonths, remainingMonths), value, baseline, slope).WithClosedEnds();
        return Obstacle.None;
    }

    /// <summary>U at equal rates.</summary>
    /// <inheritdoc cref="TryLinearShare" path="/param"/>
    /// <inheritdoc cref="TryLinearShare" path="/returns"/>
    public static Obstacle TryCompoundShare(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, int remainingMonths,
        out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        Obstacle obstacle = CheckTime(elapsedMonths, remainingMonths);
        if (obstacle != Obstacle.None)
            return obstacle;
        obstacle = RatioBox.TryMake(goal, value, baseline, zeroIsFine: true, out RatioBox box);
        if (obstacle == Obstacle.None)
            result = box.Evaluate(new CurveShare(box.Threshold, elapsedMonths, remainingMonths),
                box.SignOfWay > 0 ? Slope.Rising : Slope.Falling);
        return obstacle;
    }

    /// <summary>
    /// q: the part of what is left that the linear projection misses. 0.05 and less is on track in its source, above 0.20 is not.
    /// </summary>
    /// <inheritdoc cref="TryLinearShare" path="/param"/>
    /// <inheritdoc cref="TryLinearShare" path="/returns"/>
    /// <remarks>Compared on decimals: the boundary 0.20 comes out as 0.20 and not above it. Negative where the projection passes the
    /// goal.</remarks>
    public static Obstacle TryMissShare(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, int remainingMonths,
        out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        Obstacle obstacle = CheckTime(elapsedMonths, remainingMonths);
        if (obstacle != Obstacle.None)
            return obstacle;
        obstacle = TryShort(goal, value, baseline, out Threshold threshold);
        if (obstacle == Obstacle.None)
            result = Corners.Evaluate(new Miss(threshold, elapsedMonths, remainingMonths), value, baseline, Slope.Either).WithClosedEnds();
        return obstacle;
    }

    internal static Obstacle CheckTime(int elapsedMonths, int remainingMonths) =>
        elapsedMonths <= 0 ? Obstacle.NoTimeElapsed : remainingMonths < 0 ? Obstacle.NoTimeLeft : Obstacle.None;

    /// <summary>The threshold, where the value certainly is short of it or certainly beyond it.</summary>
    internal static Obstacle TryShort(ResolvedGoal goal, Measure value, Measure baseline, out Threshold threshold)
    {
        Obstacle obstacle = Threshold.TryFrom(goal, baseline, value, out threshold);
        if (obstacle != Obstacle.None)
            return obstacle == Obstacle.BaselineEqualsTarget ? Obstacle.MayBeReached : obstacle;
        if (baseline.Low is null || baseline.High is null)
            return Obstacle.BaselineUnbounded;
        Measure target = threshold.Over(baseline);
        bool isShort = goal.Side switch
        {
            GoalSide.AtLeast => value.High < target.Low,
            GoalSide.AtMost => value.Low > target.High,
            _ => true,
        };
        return isShort ? Obstacle.None : Obstacle.MayBeReached;
    }

    private static Obstacle TryWay(ResolvedGoal goal, Measure baseline, int elapsedMonths, int remainingMonths, out Threshold threshold)
    {
        ArgumentNullException.ThrowIfNull(goal);
        threshold = default;
        Obstacle obstacle = CheckTime(elapsedMonths, remainingMonths);
        if (obstacle != Obstacle.None)
            return obstacle;
        if (baseline.Low is null || baseline.High is null)
            return Obstacle.BaselineUnbounded;
        obstacle = Threshold.TryFrom(goal, baseline, baseline, out threshold);
        return obstacle == Obstacle.None && threshold.SignOfWay(baseline) == 0 ? Obstacle.BaselineEqualsTarget : obstacle;
    }

    private readonly struct Line(int elapsed, int remaining) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => value + ((value - baseline) * remaining / elapsed);
    }

    private readonly struct Curve(int elapsed, int remaining) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => Project(value, baseline, elapsed, remaining) is { } projected
            ? RealMath.Rounded(projected)
            : null;

        /// <summary>A rate that makes a thousand thousand million of one projects nothing; the limit is the same in every unit.</summary>
        private const decimal LargestFactor = 1e12m;

        /// <summary>v·(v/b)^(m/n); null where it is beyond all measure.</summary>
        public static decimal? Project(decimal value, decimal baseline, int elapsed, int remaining)
        {
            if (value == 0m || remaining == 0)
                return value;
            return RealMath.Growth(value, baseline, remaining, elapsed) is { } growth
                && growth + 1m < Math.Min(LargestFactor, decimal.MaxValue / Math.Max(value, 1m))
                ? value * (1m + growth)
                : null;
        }
    }

    private readonly struct LineShare(Threshold threshold, int elapsed, int remaining) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) =>
            (value - baseline) * (elapsed + remaining) / ((threshold.At(baseline) - baseline) * elapsed);
    }

    private readonly struct CurveShare(Threshold threshold, int elapsed, int remaining) : IThresholdFunction<CurveShare>
    {
        public CurveShare On(Threshold other) => new(other, elapsed, remaining);

        public decimal? At(decimal value, decimal baseline)
        {
            if (Curve.Project(value, baseline, elapsed, remaining) is not { } projected)
                return null;
            decimal way = threshold.At(baseline) - baseline;
            bool fits = Math.Abs(projected - baseline) / decimal.MaxValue < Math.Abs(way) / 2m;
            return fits ? RealMath.Rounded((projected - baseline) / way) : null;
        }

        // For a fixed T the slope of (v̂ − b)/(T − b) in b has the sign of v̂ − T − (m/n)(v̂/b)(T − b), which changes once.
        // Of a multiple it slopes one way.
        public bool Turns => threshold.Slope == 0m;

        public Corner CornerAt(decimal value, decimal baseline) => new(At(value, baseline), SlopeSign(value, baseline));

        private int SlopeSign(decimal value, decimal baseline)
        {
            if (Curve.Project(value, baseline, elapsed, remaining) is not { } projected)
                return 0;
            decimal target = threshold.Offset;
            decimal weight = (target - baseline) / baseline * remaining / elapsed;
            // Divided by v̂ where that is large: the sign is the same, and nothing overflows.
            return projected > 1m ? Math.Sign(1m - (target / projected) - weight) : Math.Sign(projected - target - (projected * weight));
        }
    }

    private readonly struct Miss(Threshold threshold, int elapsed, int remaining) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline)
        {
            decimal left = (threshold.At(baseline) - value) * elapsed;
            return (left - ((value - baseline) * remaining)) / left;
        }
    }
}
