using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>A goal without a number (提高, 明显改善): no verdict of its own, but value and baseline for a scheme that judges the direction.</summary>
internal static class DirectionAssessor
{
    public static ProgressAssessment Assess(TargetInputs context)
    {
        ProgressAssessment assessment = context.No(NotAssessableReason.NoNumber);
        BaselineFigure baseline = BaselineFigure.Of(context);
        assessment.Baseline = baseline.Figure;
        assessment.BaselineObservation = baseline.Observation;
        assessment.BaselineIsObserved = baseline.Observation is not null;
        assessment.Current = context.Latest(context.Key, new PeriodFilters.Yearly(context.Indicator.IsPointInTime));
        if (assessment.Current is { } current)
            assessment.JudgedValue = context.Read(current.Figure, current.Figure.Unit);
        if (baseline.Figure is { } start && start.Dimension == assessment.Current?.Figure.Dimension)
            assessment.JudgedBaseline = context.Read(start, assessment.Current.Figure.Unit);
        return assessment;
    }
}
