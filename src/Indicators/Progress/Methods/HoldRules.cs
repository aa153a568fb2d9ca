using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// M7. Goals without a way to go: to be kept every year, to stay within a range, or only a direction.
/// </summary>
/// <remarks>
/// Origin: the rules of the weather symbols of Germany's statistical office for thresholds that hold every year (latest
/// value first, trend second), for ranges (the weaker end) and for directions (mean change of five years first, last
/// change second). They say whether, not how far: a floor missed by a hair and one missed by half count the same, so the
/// distance is given beside them.
/// </remarks>
internal static class HoldRules
{
    /// <summary>Years of change the mean is taken over: six values.</summary>
    public const int TrendYears = 5;

    /// <summary>Values a trend needs at the least.</summary>
    public const int LeastValues = 4;

    /// <summary>Counts the years in which a goal was met.</summary>
    /// <param name="goal">The goal of every year.</param>
    /// <param name="values">The values of consecutive years, oldest first; null for a year without one.</param>
    /// <param name="baseline">The baseline, for goals that depend on it.</param>
    public static HoldCount Count(ResolvedGoal goal, IReadOnlyList<Measure?> values, Measure? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(values);
        int met = 0, notMet = 0, open = 0, missing = 0;
        bool? now = null;
        foreach (Measure? candidate in values)
        {
            if (candidate is not { } value)
            {
                missing++;
                continue;
            }

            now = Achievement.IsMet(goal, value, baseline);
            if (now is not { } isMet)
                open++;
            else if (isMet)
                met++;
            else
                notMet++;
        }

        return new HoldCount(met, notMet, open, missing, now);
    }

    /// <summary>How far a value is from what is acceptable: 0 within, negative below the nearest edge, positive above it.</summary>
    /// <param name="goal">The goal; one-sided goals have one edge.</param>
    /// <param name="value">The value, in the goal's unit.</param>
    /// <param name="baseline">The baseline, for goals that depend on it; both ends are needed.</param>
    /// <param name="result">The distance, in the goal's unit. A bound that leaves an end open leaves the distance's.</param>
    /// <returns><see cref="Obstacle.None"/>, or <see cref="Obstacle.BaselineUnbounded"/> where the edges are not known.</returns>
    /// <remarks>Whether an edge itself is acceptable is for <see cref="Achievement"/> to say: at 超50 the value 50 has distance 0 and is not
    /// met.</remarks>
    public static Obstacle TryDistance(ResolvedGoal goal, Measure value, Measure? baseline, out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        Measure b = Threshold.BaselineOf(goal, baseline);
        if (b.Low is null || b.High is null)
            return Obstacle.BaselineUnbounded;
        Measure distance = Corners.Evaluate(new Distance(goal), value, b, Slope.Rising);
        // On the acceptable side an end that is not known costs nothing: beyond the threshold the distance is zero.
        decimal? low = value.Low is null && goal.Side == GoalSide.AtMost ? 0m : distance.Low;
        decimal? high = value.High is null && goal.Side == GoalSide.AtLeast ? 0m : distance.High;
        result = new Measure(distance.Value, low, high);
        return Obstacle.None;
    }

    /// <summary>The mean change a year over the last five years and the last change, with their signs.</summary>
    /// <param name="values">The values of consecutive years, oldest first; the last six count.</param>
    /// <param name="increaseIsWanted">Whether more is better.</param>
    /// <param name="result">The changes, in the values' unit, and whether they are the wanted way.</param>
    /// <returns><see cref="Obstacle.None"/>, or <see cref="Obstacle.TooFewPoints"/> for fewer than four.</returns>
    public static Obstacle TryTrend(IReadOnlyList<Measure> values, bool increaseIsWanted, out TrendSigns result)
    {
        ArgumentNullException.ThrowIfNull(values);
        result = default;
        if (values.Count < LeastValues)
            return Obstacle.TooFewPoints;
        int years = Math.Min(TrendYears, values.Count - 1);
        Measure mean = Change(values[^1], values[^(years + 1)], years);
        Measure last = Change(values[^1], values[^2], 1);
        result = new TrendSigns(mean, last, IsRight(mean, increaseIsWanted), IsRight(last, increaseIsWanted));
        return Obstacle.None;
    }

    private static Measure Change(Measure to, Measure from, int years) =>
        to.MinusOther(from).Over(years);

    private static bool? IsRight(Measure change, bool increaseIsWanted)
    {
        if (increaseIsWanted)
            return change.Low > 0m ? true : change.High <= 0m ? false : null;
        return change.High < 0m ? true : change.Low >= 0m ? false : null;
    }

    private readonly struct Distance(ResolvedGoal goal) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline)
        {
            decimal below = value - goal.ThresholdFor(baseline);
            decimal above = value - goal.UpperThresholdFor(baseline);
            if (goal.Side != GoalSide.AtMost && below < 0m)
                return below;
            return goal.Side != GoalSide.AtLeast && above > 0m ? above : 0m;
        }
    }
}
