using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>
/// A goal without a number (提高, 明显改善): no verdict of its own, but value and baseline for a scheme that judges the direction.
/// </summary>
internal static class DirectionAssessor
{
    public static ProgressAssessment Assess(TargetQuestion asked)
    {
        BaselineFigure baseline = BaselineFigure.Of(asked);
        Observation? current = asked.Latest(asked.Key, new PeriodFilters.Yearly(asked.Indicator.IsPointInTime));
        var inputs =
            new TargetInputs(asked) { Current = current, BaselineObservation = baseline.Observation, StatedBaseline = baseline.Stated };
        if (current is null)
            return asked.No(Obstacle.NoNumber, inputs);
        Unit unit = current.Figure.Unit;
        var numbers = new AssessmentNumbers { JudgedValue = asked.Read(current.Figure, unit) };
        if (baseline.Figure is { } start && start.Dimension == current.Figure.Dimension)
            numbers.JudgedBaseline = asked.Read(start, unit);
        return asked.No(Obstacle.NoNumber, inputs, new Measures(numbers));
    }
}
