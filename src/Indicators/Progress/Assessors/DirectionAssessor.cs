using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>A goal without a number (提高, 明显改善): no verdict of its own, but value and baseline for a scheme that judges the direction.</summary>
internal static class DirectionAssessor
{
    public static ProgressAssessment Assess(TargetInputs inputs)
    {
        ProgressAssessment assessment = inputs.No(Obstacle.NoNumber);
        BaselineFigure baseline = BaselineFigure.Of(inputs);
        assessment.Baseline = baseline.Figure;
        assessment.BaselineObservation = baseline.Observation;
        assessment.BaselineIsObserved = baseline.Observation is not null;
        assessment.Current = inputs.Latest(inputs.Key, new PeriodFilters.Yearly(inputs.Indicator.IsPointInTime));
        if (assessment.Current is { } current)
            assessment.JudgedValue = inputs.Read(current.Figure, current.Figure.Unit);
        if (baseline.Figure is { } start && start.Dimension == assessment.Current?.Figure.Dimension)
            assessment.JudgedBaseline = inputs.Read(start, assessment.Current.Figure.Unit);
        return assessment;
    }
}
