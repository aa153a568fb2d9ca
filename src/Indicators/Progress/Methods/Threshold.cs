using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>One threshold of a goal, T = k·b + c; of a range of targets, the edge that the way leads to.</summary>
internal readonly record struct Threshold(decimal Slope, decimal Offset)
{
    /// <summary>
    /// True where the threshold is both a multiple of the baseline and something added to it. A baseline with something added is none: its
    /// way is what is added.
    /// </summary>
    public bool IsMixed => Slope is not (0m or 1m) && Offset != 0m;

    /// <summary>T for a baseline. Only inside a corner, where an overflow is met.</summary>
    public decimal At(decimal baseline) => (Slope * baseline) + Offset;

    /// <summary>The thresholds over all baselines.</summary>
    public Measure Over(Measure baseline)
    {
        bool rises = Slope >= 0m;
        return Measure.Between(At(rises ? baseline.Low : baseline.High), At(rises ? baseline.High : baseline.Low), At(baseline.Value));
    }

    /// <summary>The threshold of a goal as seen from where the way starts.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="baseline">The baseline; both ends where the goal needs one.</param>
    /// <param name="start">Where the way starts: the baseline, or the current value for what is still to go.</param>
    /// <param name="threshold">The threshold.</param>
    /// <returns><see cref="Obstacle.None"/>; otherwise why there is no single threshold.</returns>
    public static Obstacle TryFrom(ResolvedGoal goal, Measure baseline, Measure start, out Threshold threshold)
    {
        threshold = new Threshold(goal.Slope, goal.Offset);
        if (goal.NeedsBaseline && (baseline.Low is null || baseline.High is null))
            return Obstacle.BaselineUnbounded;
        if (goal.NeedsBaseline && threshold.Over(baseline) is not { Low: not null, High: not null })
            return Obstacle.TooLarge;
        if (goal.Side != GoalSide.Within || start.High < threshold.Over(baseline).Low)
            return Obstacle.None;
        threshold = new Threshold(goal.Slope, goal.UpperOffset ?? goal.Offset);
        return start.Low > threshold.Over(baseline).High ? Obstacle.None : Obstacle.BaselineEqualsTarget;
    }

    /// <summary>The baseline of a goal: what is given, or nothing where the goal does not ask.</summary>
    public static Measure BaselineOf(ResolvedGoal goal, Measure? baseline) => goal.NeedsBaseline
        ? baseline ?? throw new ArgumentException("The goal depends on the baseline; give one.", nameof(baseline))
        : Measure.Exactly(0m);

    /// <summary>The sign of T − b where it is the same for every baseline; 0 where it is not, or the way may have no length.</summary>
    public int SignOfWay(Measure baseline)
    {
        if (baseline.Low is not { } low || baseline.High is not { } high)
            return 0;
        int sign = SignAt(low);
        return sign == SignAt(high) ? sign : 0;
    }

    private int SignAt(decimal baseline) => At((decimal?)baseline) is { } threshold ? threshold.CompareTo(baseline) : 0;

    private decimal? At(decimal? baseline) => CheckedDecimal.Linear(Slope, baseline, Offset);
}
