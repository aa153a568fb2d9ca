using Indicators.Derivation;
using Indicators.Progress;

namespace Indicators.Reporting.Drawing;

/// <summary>The numbers of an assessment in the unit of its goal, as far as they are there.</summary>
internal sealed class TargetFigures
{
    private TargetFigures(ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, decimal actual)
    {
        Assessment = assessment;
        Unit = goal.Unit;
        Value = value;
        Actual = actual;
        Baseline = assessment.JudgedBaseline?.Point;
        Target = ThresholdOf(goal, Baseline);
    }

    public ProgressAssessment Assessment { get; }

    public Unit Unit { get; }

    public ValueRange Value { get; }

    public decimal Actual { get; }

    public decimal? Baseline { get; }

    public decimal? Target { get; }

    /// <summary>What the path wants by now: the calculator's own number where there are milestones, else the place of the time gone on it.</summary>
    public decimal? Planned => Assessment.Planned.Value ?? OnPath();

    /// <summary>The numbers of an assessment; null where it has no value or no goal in numbers.</summary>
    public static TargetFigures? Of(ProgressAssessment assessment) =>
        assessment is { Goal: { } goal, JudgedValue: { } value } && (value.Point ?? value.Low ?? value.High) is { } actual
            ? new TargetFigures(assessment, goal, value, actual) is { Target: not null } figures ? figures : null
            : null;

    private decimal? OnPath()
    {
        if (Assessment.TimeShare is not { } share || Baseline is not { } baseline || Target is not { } target)
            return null;
        if (!Assessment.LogCompletion.IsAbsent && baseline > 0m && target > 0m)
            return (decimal)((double)baseline * Math.Pow((double)target / (double)baseline, (double)share));
        return Assessment.Completion.IsAbsent ? null : baseline + (share * (target - baseline));
    }

    private static decimal? ThresholdOf(ResolvedGoal goal, decimal? baseline)
    {
        if (goal.NeedsBaseline && baseline is null)
            return null;
        try
        {
            return goal.ThresholdFor(baseline ?? 0m);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
