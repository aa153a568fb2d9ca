namespace Indicators.Progress.Assessors;

/// <summary>What a scheme classifies, from what the calculator found.</summary>
internal static class SchemeInputs
{
    /// <summary>The input for a scheme; null where there is no value to classify.</summary>
    public static SchemeInput? From(AssessmentContext context, ProgressAssessment assessment)
    {
        if (assessment.Current is not { Period: { } period } current)
            return null;
        Unit unit = assessment.Goal?.Unit ?? current.Figure.Unit;
        if (current.Figure.Dimension != unit.Dimension)
            return null;
        bool isRate = context.Key.Transformation != default || context.Target.Goal is AnnualGrowthGoal or AverageGrowthGoal or RelativeGoal;
        return new SchemeInput(context.Indicator.Direction, SchemePoint.In(period, context.Read(current.Figure, unit)))
        {
            Baseline = Baseline(context, assessment, unit),
            BaselineWantedAt = assessment.BaselinePeriod?.End,
            Goal = assessment.Goal,
            Due = context.Target.DueDate,
            Series = isRate ? [] : YearlyValues(context, unit),
            TimeShare = assessment.TimeShare,
            HoldsEveryYear = context.Target.Evaluation == TargetEvaluation.EachYear,
            IsGrowthRate = isRate && current.Figure.Dimension == Dimension.Ratio,
            CanBeMetEarly = !isRate && context.Target.Evaluation != TargetEvaluation.EachYear,
            Commitment = context.Target.Commitment,
        };
    }

    private static SchemePoint? Baseline(AssessmentContext context, ProgressAssessment assessment, Unit unit) =>
        assessment.Baseline is { } figure && assessment.BaselinePeriod is { } period && figure.Dimension == unit.Dimension
            ? SchemePoint.In(period, context.Read(figure, unit))
            : null;

    private static List<SchemePoint> YearlyValues(AssessmentContext context, Unit unit)
    {
        var points = new List<SchemePoint>();
        foreach (Observation observation in context.Catalog.ObservationsOf(context.Key))
        {
            if (observation.Period is { Frequency: Frequency.Annual } period && period.End <= context.Until
                && observation.Figure.Dimension == unit.Dimension && ReferenceEquals(context.At(context.Key, period), observation))
                points.Add(SchemePoint.In(period, context.Read(observation.Figure, unit)));
        }

        return points;
    }
}
