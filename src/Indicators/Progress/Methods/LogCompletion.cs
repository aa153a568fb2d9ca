using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// M3. How much of the way has been gone on a path of equal rates: <c>λ = ln(v/b) / ln(T/b)</c>. For goals stated as a
/// percentage change (比2020年下降x%), an average growth or a multiple whose path is compound.
/// </summary>
/// <remarks>
/// Origin: 节能目标完成进度 of China's National Bureau of Statistics and NDRC, as published with its worked example by the
/// statistics bureau of Qinghai in 2009. On an exact compound path λ is the time share. From a baseline next to zero it
/// flatters: 0.37 → 9.53 of 60 is λ = 0.64 with 15 % of the distance gone. Negative figures are compared by their absolute
/// values. Where only yearly changes are published, <see cref="GrowthChain.Level"/> is v on the baseline 1. To 20 decimals.
/// </remarks>
internal static class LogCompletion
{
    /// <summary>λ, with the range the figures leave. Not capped.</summary>
    /// <param name="goal">The goal; for a range of targets, the edge that is nearer from the baseline.</param>
    /// <param name="value">The current value v, in the goal's unit; of the baseline's sign.</param>
    /// <param name="baseline">The baseline b, in the goal's unit; not zero.</param>
    /// <param name="result">λ; absent where there is none.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no λ.</returns>
    public static Obstacle TryEvaluate(ResolvedGoal goal, Measure value, Measure baseline, out Measure result) =>
        Scaled(goal, value, baseline, 1, 1, out result);

    /// <summary>λ/τ: log completion over the share of the time gone, the schedule index of a compound path; 1 on it.</summary>
    /// <param name="goal">The goal; for a range of targets, the edge that is nearer from the baseline.</param>
    /// <param name="value">The current value v, in the goal's unit; of the baseline's sign.</param>
    /// <param name="baseline">The baseline b, in the goal's unit; not zero.</param>
    /// <param name="elapsedMonths">n: whole months from the baseline to the value.</param>
    /// <param name="totalMonths">N: whole months from the baseline to the due date.</param>
    /// <param name="result">λ/τ; absent where there is none.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no λ.</returns>
    public static Obstacle TryIndex(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, int totalMonths,
        out Measure result)
    {
        result = default;
        return elapsedMonths <= 0 || totalMonths <= 0
            ? Obstacle.NoTimeElapsed
            : Scaled(goal, value, baseline, totalMonths, elapsedMonths, out result);
    }

    private static Obstacle Scaled(ResolvedGoal goal, Measure value, Measure baseline, int factor, int divisor, out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        Obstacle obstacle = RatioBox.TryMake(goal, value, baseline, zeroIsFine: false, out RatioBox box);
        if (obstacle == Obstacle.None)
        {
            Slope slope = box.SignOfWay > 0 ? Slope.Rising : Slope.Falling;
            var lambda = new Lambda(box.Threshold, factor, divisor);
            result = goal.Side != GoalSide.Within && (box.Threshold.Slope == 0m || box.Threshold.Offset == 0m)
                ? LogarithmBox.Lambda(box, factor, divisor)
                : goal.Side == GoalSide.Within ? box.ToRange(goal, value, box.Sign * box.SignOfWay, lambda, slope)
                : box.Evaluate(lambda, slope);
        }

        return obstacle;
    }

    private readonly struct Lambda(Threshold threshold, int factor, int divisor) : IThresholdFunction<Lambda>
    {
        public Lambda On(Threshold other) => new(other, factor, divisor);

        public decimal? At(decimal value, decimal baseline) => value == 0m
            ? null
            : RealMath.RatioOfLogarithms(value, baseline, factor, threshold.At(baseline), baseline, divisor);

        // λ slopes one way in b: that of ln v − ln T for a fixed T, and of −1/ln k for a multiple. Of T = b + c it turns
        // where λ·c/T is 1.
        public bool Turns => threshold is { Slope: 1m, Offset: not 0m };

        public Corner CornerAt(decimal value, decimal baseline) => new(At(value, baseline), value == 0m ? 0 : SlopeSign(value, baseline));

        private int SlopeSign(decimal value, decimal baseline)
        {
            decimal target = threshold.At(baseline);
            return Math.Sign((RealMath.LnRatio(value, baseline) * threshold.Offset / target) - RealMath.LnRatio(target, baseline));
        }
    }
}
