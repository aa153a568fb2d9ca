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
public static class Completion
{
    /// <summary>The completion share, with the range the figures leave.</summary>
    /// <param name="goal">The goal; for a range of targets, the end that is nearer from the baseline.</param>
    /// <param name="value">The current value v, in the goal's unit.</param>
    /// <param name="baseline">The baseline b, in the goal's unit.</param>
    /// <param name="result">The share; absent ends where the figures have none.</param>
    /// <returns>False where the distance T − b is zero or may be: there is no share of no way.</returns>
    public static bool TryEvaluate(ResolvedGoal goal, ValueRange value, ValueRange baseline, out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        if (!TryDistanceSign(goal, baseline, out int sign))
            return false;
        decimal? point = value.Point is { } v && baseline.Point is { } b ? Share(goal, v, b) : null;
        decimal? nearEnd = sign > 0 ? value.Low : value.High;
        decimal? farEnd = sign > 0 ? value.High : value.Low;
        result = new Measure(point, Extreme(goal, nearEnd, baseline, Math.Min), Extreme(goal, farEnd, baseline, Math.Max));
        return true;
    }

    /// <summary>p for exact numbers.</summary>
    /// <exception cref="DivideByZeroException">Baseline and target are equal.</exception>
    public static decimal Share(ResolvedGoal goal, decimal value, decimal baseline)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return (value - baseline) / (TargetFrom(goal, baseline) - baseline);
    }

    /// <summary>The target as seen from a baseline: for a range, its nearer end.</summary>
    internal static decimal TargetFrom(ResolvedGoal goal, decimal baseline)
    {
        decimal low = goal.ThresholdFor(baseline);
        if (goal.Side != GoalSide.Within)
            return low;
        decimal high = goal.UpperThresholdFor(baseline);
        return Math.Abs(low - baseline) <= Math.Abs(high - baseline) ? low : high;
    }

    /// <summary>The sign of T − b, where it is the same for every baseline the figure allows.</summary>
    private static bool TryDistanceSign(ResolvedGoal goal, ValueRange baseline, out int sign)
    {
        sign = 0;
        if (baseline.Low is not { } low || baseline.High is not { } high)
            return false;
        sign = Math.Sign(TargetFrom(goal, low) - low);
        return sign != 0 && sign == Math.Sign(TargetFrom(goal, high) - high);
    }

    private static decimal? Extreme(ResolvedGoal goal, decimal? value, ValueRange baseline, Func<decimal, decimal, decimal> choose) =>
        value is { } v ? choose(Share(goal, v, baseline.Low!.Value), Share(goal, v, baseline.High!.Value)) : null;
}
