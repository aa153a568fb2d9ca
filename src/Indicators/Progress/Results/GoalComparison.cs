using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>Whether two targets of one series for one day want different things.</summary>
/// <remarks>
/// Levels, multiples, increases and changes are compared by their thresholds, so that 260万辆 and 2600000辆, or 1500家 and
/// 1.5 times 1000家, are one goal. A goal without a number, one set year by year, or a growth beside a level contradicts nothing.
/// </remarks>
internal static class GoalComparison
{
    public static bool Differ(ProgressAssessment first, ProgressAssessment second)
    {
        Target a = first.Target, b = second.Target;
        if (a.Goal.Equals(b.Goal) || a.AlsoStated.Contains(b.Goal) || b.AlsoStated.Contains(a.Goal))
            return false;
        if (IsLevel(a.Goal) && IsLevel(b.Goal) && ThresholdsDiffer(first, second) is { } differ)
            return differ;
        return a.Goal.GetType() == b.Goal.GetType() && a.Goal is not (NoNumberGoal or SetYearlyGoal);
    }

    private static bool IsLevel(Goal goal) => goal is LevelGoal or MultipleGoal or IncreaseGoal or ChangeGoal;

    /// <summary>Null where a threshold is not known: its baseline has no value.</summary>
    private static bool? ThresholdsDiffer(ProgressAssessment first, ProgressAssessment second)
    {
        if (first.Goal is not { } a || second.Goal is not { } b || a.Unit.Dimension != b.Unit.Dimension
            || Ends(first, a, a.Unit) is not { } mine || Ends(second, b, a.Unit) is not { } other)
            return null;
        bool isSameKind = a.Side == b.Side && a.IsStrict == b.IsStrict && a.IsAbout == b.IsAbout;
        return !isSameKind || mine.Low > other.High || other.Low > mine.High;
    }

    /// <summary>The thresholds the baseline's rounding leaves, from the least to the greatest; of a range its two ends.</summary>
    private static (decimal Low, decimal High)? Ends(ProgressAssessment assessment, ResolvedGoal goal, Unit unit)
    {
        Measure baseline = Measure.Exactly(0m);
        if (goal.NeedsBaseline)
        {
            if (assessment.Baseline is not { } figure || figure.Dimension != goal.Unit.Dimension)
                return null;
            baseline = figure.MeasureIn(goal.Unit, assessment.Inputs.Options.Reading);
        }

        if (baseline.Low is not { } low || baseline.High is not { } high)
            return null;
        return In(goal.ThresholdOrNull(low)) is { } one && In(goal.ThresholdOrNull(high, upper: true)) is { } two
            ? (Math.Min(one, two), Math.Max(one, two))
            : null;

        decimal? In(decimal? amount) => amount is { } known ? new Quantity(known, goal.Unit).AmountOrNull(unit) : null;
    }
}
