using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// M10. Growth, or average growth, to date less the goal, in percentage points. For goals that are growth rates, where a
/// share of the way has no meaning.
/// </summary>
/// <remarks>
/// Origin: ours; that the difference of two percentages is in points (百分点) is the convention of Chinese statistics. A
/// gap in the middle of the year says what has been, not what the year will be: a rate can be made up for or lost in the
/// rest. Cumulative growth of nine months is not the growth of the third quarter.
/// </remarks>
internal static class GrowthGap
{
    /// <summary>Growth less goal: positive above the goal, negative below it, whichever is wanted.</summary>
    /// <param name="goal">The goal, in percent; of a range of rates, the gap to its nearest edge, 0 inside.</param>
    /// <param name="growth">The growth to date, in percent.</param>
    /// <param name="result">The gap, in percentage points: 0.2 is 0.2个百分点.</param>
    /// <returns><see cref="Obstacle.None"/>.</returns>
    /// <exception cref="ArgumentException">The goal depends on a baseline: a growth rate has none.</exception>
    public static Obstacle TryEvaluate(ResolvedGoal goal, Measure growth, out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        if (goal.NeedsBaseline)
            throw new ArgumentException("A goal that is a growth rate depends on no baseline; resolve it as a level in percent.",
                nameof(goal));
        if (goal.Side == GoalSide.Within)
            return HoldRules.TryDistance(goal, growth, null, out result);
        result = growth.WithClosedEnds().Minus(goal.Offset);
        return Obstacle.None;
    }

    /// <summary>Average growth of levels (水平法) less goal.</summary>
    /// <param name="goal">The goal, in percent a year.</param>
    /// <param name="value">The current level.</param>
    /// <param name="baseline">The level of the base year; of the value's sign, not zero.</param>
    /// <param name="elapsedMonths">Whole months from the baseline to the value.</param>
    /// <param name="result">The gap, in percentage points.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no average growth.</returns>
    public static Obstacle TryEvaluateAverage(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, out Measure result)
    {
        Obstacle obstacle = GrowthRatio.TryObserved(value, baseline, elapsedMonths, out Measure growth);
        result = default;
        return obstacle == Obstacle.None
            ? TryEvaluate(goal, Measure.Between(growth.Low, growth.High, growth.Value).Times(100m), out result)
            : obstacle;
    }

    /// <summary>Average of yearly growth rates, chained, less goal.</summary>
    /// <param name="goal">The goal, in percent a year.</param>
    /// <param name="yearlyGrowth">The growth of each year to date, as plain numbers: 0.05 is 5 %. At least one.</param>
    /// <param name="result">The gap, in percentage points.</param>
    /// <returns><see cref="Obstacle.None"/>, or why the years have no average: none is given, or one may be −100 % or less.</returns>
    public static Obstacle TryEvaluateAverage(ResolvedGoal goal, IReadOnlyList<Measure> yearlyGrowth, out Measure result)
    {
        ArgumentNullException.ThrowIfNull(yearlyGrowth);
        result = default;
        if (yearlyGrowth.Count == 0)
            return Obstacle.TooFewPoints;
        if (!GrowthChain.TryLevel(yearlyGrowth, out Measure level, out Measure refused))
            return refused.Low is null ? Obstacle.BaselineUnbounded : Obstacle.CrossesZero;
        return TryEvaluate(goal, GrowthChain.AverageOf(level, yearlyGrowth.Count).Times(100m), out result);
    }
}
