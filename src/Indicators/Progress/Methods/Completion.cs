using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// M1. How much of the way from the baseline to the target has been gone: <c>p = (v − b) / (T − b)</c>.
/// </summary>
/// <remarks>
/// Origin: the share of the way of objectives and key results, and 完成率 of Chinese plan monitoring. Not capped: below 0
/// is the wrong way, above 1 is beyond the target. On ranges p is monotone in v and, for a given v, in b, with
/// T = k·b + c moving along; so its least and greatest values lie at the corners.
/// </remarks>
internal static class Completion
{
    /// <summary>The completion share, with the range the figures leave.</summary>
    /// <param name="goal">The goal; for a range of targets, the end that is nearer from the baseline.</param>
    /// <param name="value">The current value v, in the goal's unit.</param>
    /// <param name="baseline">The baseline b, in the goal's unit.</param>
    /// <param name="result">The share; absent ends where the figures have none.</param>
    /// <returns>False where the distance T − b is zero or may be: there is no share of no way.</returns>
    public static bool TryEvaluate(ResolvedGoal goal, Measure value, Measure baseline, out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        if (baseline.Low is null || baseline.High is null
            || Threshold.TryFrom(goal, baseline, baseline, out Threshold threshold) != Obstacle.None
            || threshold.SignOfWay(baseline) is not (var sign and not 0))
            return false;
        Slope slope = sign > 0 ? Slope.Rising : Slope.Falling;
        result = goal.Side == GoalSide.Within
            ? ToRange(goal, value, sign, new ShareOfWay(threshold), baseline)
            : Corners.Evaluate(new ShareOfWay(threshold), value, baseline, slope).WithClosedEnds();
        return true;
    }

    private static Measure ToRange(ResolvedGoal goal, Measure value, int sign, ShareOfWay share, Measure baseline) =>
        FarEdge.Within(goal, value, sign,
            inside => Corners.Evaluate(share, inside, baseline, sign > 0 ? Slope.Rising : Slope.Falling).WithClosedEnds());

    /// <summary>
    /// The share where rounding leaves open whether there is a way at all: the baselines that fall short of the goal have
    /// one, as short as may be, so that the share has an end on one side only.
    /// </summary>
    /// <param name="goal">The goal, stated as a level.</param>
    /// <param name="value">The value.</param>
    /// <param name="baseline">The baseline, on both sides of the goal.</param>
    /// <returns>The share; absent where no baseline falls short, or the baseline is on both sides of a range.</returns>
    public static Measure OfShortBaselines(ResolvedGoal goal, Measure value, Measure baseline)
    {
        if (goal.NeedsBaseline || baseline.Low is not { } low || baseline.High is not { } high)
            return default;
        decimal upper = goal.UpperOffset ?? goal.Offset;
        bool fromBelow = goal.Side != GoalSide.AtMost && low < goal.Offset, fromAbove = goal.Side != GoalSide.AtLeast && high > upper;
        if (fromBelow == fromAbove)
            return default;
        decimal edge = fromBelow ? goal.Offset : upper, start = fromBelow ? low : high;
        decimal? end = fromBelow ? value.High : value.Low;
        // Past the goal the way, ever shorter, is gone ever more times over.
        bool mayBeMet = end is not { } last || (fromBelow ? last >= edge : last <= edge);
        return mayBeMet ? default : new Measure(null, null, (end - start) / (edge - start));
    }

    /// <summary>p for exact numbers.</summary>
    /// <exception cref="ArgumentException">There is no way from the baseline to the target: they are equal, or the baseline lies inside a
    /// range of targets.</exception>
    public static decimal Share(ResolvedGoal goal, decimal value, decimal baseline) =>
        TryEvaluate(goal, Measure.Exactly(value), Measure.Exactly(baseline), out Measure share) && share.Value is { } known
            ? known
            : throw new ArgumentException($"From {baseline} there is no way to the goal, or its share is beyond a decimal.",
                nameof(baseline));

    private readonly struct ShareOfWay(Threshold threshold) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => (value - baseline) / (threshold.At(baseline) - baseline);
    }
}
