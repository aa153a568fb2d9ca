using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// M0. Is the goal met? Judged on every value and baseline the figures allow: certainly, certainly not, or left open.
/// </summary>
/// <remarks>Origin: common to every published method; on ranges, three-valued logic as for the figures themselves.</remarks>
internal static class Achievement
{
    /// <summary>
    /// True or false where every allowed value agrees; null where they do not. What 左右 allows short of the goal is no meeting of it.
    /// </summary>
    /// <param name="goal">The goal.</param>
    /// <param name="value">The value to judge, in the goal's unit.</param>
    /// <param name="baseline">The baseline, for goals that depend on it; ignored otherwise.</param>
    public static bool? IsMet(ResolvedGoal goal, Measure value, Measure? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        Measure b = goal.NeedsBaseline
            ? baseline ?? throw new ArgumentException("The goal depends on the baseline; give one.", nameof(baseline))
            : Measure.Exactly(0m);
        return goal.Side switch
        {
            GoalSide.AtLeast => AtLeast(goal, value, b),
            GoalSide.AtMost => AtMost(goal, value, b),
            _ => And(AtLeast(goal, value, b), AtMost(goal, value, b)),
        };
    }

    /// <summary>
    /// Whether a value is at the goal or short of it by no more than its tolerance (左右). Of a goal without one, whether it is met.
    /// </summary>
    /// <inheritdoc cref="IsMet" path="/param"/>
    public static bool? IsNearlyMet(ResolvedGoal goal, Measure value, Measure? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        if (!goal.IsAbout)
            return IsMet(goal, value, baseline);
        int sign = goal.Side == GoalSide.AtMost ? 1 : -1;
        decimal? slope = CheckedDecimal.Plus(goal.Slope, sign * goal.ToleranceSlope),
            offset = CheckedDecimal.Plus(goal.Offset, sign * goal.Tolerance);
        return slope is { } k && offset is { } c ? IsMet(goal with { Slope = k, Offset = c }, value, baseline) : null;
    }

    /// <summary>
    /// Whether the baseline meets the goal itself. Threshold and baseline move together: what one baseline says is not held against
    /// another.
    /// </summary>
    /// <param name="goal">The goal.</param>
    /// <param name="baseline">The baseline, in the goal's unit.</param>
    public static bool? IsMetAtStart(ResolvedGoal goal, Measure baseline)
    {
        if (!goal.NeedsBaseline)
            return IsMet(goal, baseline);
        // b is at T = k·b + c or beyond it where (1 − k)·b is at c or beyond it: a goal of b alone, or of nothing that moves.
        decimal slope = 1m - goal.Slope;
        Measure moved = slope == 0m ? Measure.Exactly(0m) : slope > 0m ? baseline.Times(slope) : baseline.Negated().Times(-slope);
        return goal.Side switch
        {
            GoalSide.AtLeast => AtLeast(goal.Offset, moved, goal.IsStrict),
            GoalSide.AtMost => AtLeast(-goal.Offset, moved.Negated(), goal.IsStrict),
            _ => And(AtLeast(goal.Offset, moved, goal.IsStrict),
                AtLeast(-(goal.UpperOffset ?? goal.Offset), moved.Negated(), goal.IsStrict)),
        };
    }

    private static bool? AtLeast(decimal threshold, Measure value, bool strict)
    {
        if (value.Low is { } low && Passes(low, threshold, value.IsLowOpen, strict))
            return true;
        return value.High is { } high && FallsShort(high, threshold, value.IsHighOpen, strict) ? false : null;
    }

    private static bool? AtLeast(ResolvedGoal goal, Measure value, Measure baseline)
    {
        decimal? highest = Max(goal, baseline, upper: false);
        decimal? lowest = Min(goal, baseline, upper: false);
        if (value.Low is { } low && highest is { } top && Passes(low, top, value.IsLowOpen, goal.IsStrict))
            return true;
        if (value.High is { } high && lowest is { } bottom && FallsShort(high, bottom, value.IsHighOpen, goal.IsStrict))
            return false;
        return null;
    }

    private static bool? AtMost(ResolvedGoal goal, Measure value, Measure baseline)
    {
        decimal? highest = Max(goal, baseline, upper: true);
        decimal? lowest = Min(goal, baseline, upper: true);
        if (value.High is { } high && lowest is { } bottom && Passes(-high, -bottom, value.IsHighOpen, goal.IsStrict))
            return true;
        if (value.Low is { } low && highest is { } top && FallsShort(-low, -top, value.IsLowOpen, goal.IsStrict))
            return false;
        return null;
    }

    private static bool Passes(decimal end, decimal threshold, bool endIsOpen, bool strict) =>
        end > threshold || (end == threshold && (endIsOpen || !strict));

    private static bool FallsShort(decimal end, decimal threshold, bool endIsOpen, bool strict) =>
        end < threshold || (end == threshold && (endIsOpen || strict));

    private static decimal? Max(ResolvedGoal goal, Measure baseline, bool upper) =>
        goal.ThresholdOrNull(goal.Slope >= 0m ? baseline.High : baseline.Low, upper);

    private static decimal? Min(ResolvedGoal goal, Measure baseline, bool upper) =>
        goal.ThresholdOrNull(goal.Slope >= 0m ? baseline.Low : baseline.High, upper);

    private static bool? And(bool? left, bool? right) =>
        left == false || right == false ? false : left == true && right == true ? true : null;
}
