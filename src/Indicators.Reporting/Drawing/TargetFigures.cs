using Indicators.Derivation;
using Indicators.Progress;

namespace Indicators.Reporting.Drawing;

/// <summary>The numbers of an assessment in the unit of its goal, as far as they are there.</summary>
internal sealed class TargetFigures
{
    private TargetFigures(ProgressAssessment assessment, ResolvedGoal goal, Measure value, decimal actual)
    {
        Assessment = assessment;
        Unit = goal.Unit;
        Value = value;
        Actual = actual;
        Baseline = assessment.Measures.JudgedBaseline?.Value;
        Target = ThresholdOf(goal, Baseline);
    }

    public ProgressAssessment Assessment { get; }

    public Unit Unit { get; }

    public Measure Value { get; }

    public decimal Actual { get; }

    public decimal? Baseline { get; }

    public decimal? Target { get; }

    /// <summary>
    /// What the path wants by now: the calculator's own number where there are milestones, else the place of the time gone on it.
    /// </summary>
    public decimal? Planned => Assessment.Measures.Planned.Value ?? OnPath();

    /// <summary>The numbers of an assessment; null where it has no value or no goal in numbers.</summary>
    public static TargetFigures? Of(ProgressAssessment assessment)
    {
        if (assessment is not { Goal: { } goal, Measures.JudgedValue: { } value }
            || PlaceOf(value, assessment.Current, goal.Unit) is not { } actual)
            return null;
        var figures = new TargetFigures(assessment, goal, value, actual);
        return figures.Target is null ? null : figures;
    }

    /// <summary>The one place of a value on the scale: its number; of 约150家 the number written; else the end that is there.</summary>
    private static decimal? PlaceOf(Measure value, Observation? current, Unit unit)
    {
        if (value.Value is null && current is { Figure: { IsRange: false } figure } && figure.Quantity.TryIn(unit, out Quantity written)
            && !(written.Amount < value.Low) && !(written.Amount > value.High))
            return written.Amount;
        return value.Value ?? value.Low ?? value.High;
    }

    private decimal? OnPath()
    {
        if (Assessment.TimeShare is not { } share || Baseline is not { } baseline || Target is not { } target)
            return null;
        if (!Assessment.Measures.LogCompletion.IsAbsent && baseline > 0m && target > 0m)
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
