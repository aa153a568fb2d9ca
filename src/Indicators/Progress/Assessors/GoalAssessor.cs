namespace Indicators.Progress.Assessors;

/// <summary>Gives every kind of goal to the assessor that knows it.</summary>
internal static class GoalAssessor
{
    public static ProgressAssessment Assess(AssessmentContext context, ProgressCalculator calculator) => context.Target.Goal switch
    {
        NoNumberGoal => DirectionAssessor.Assess(context),
        SetYearlyGoal => YearlyAssessor.AssessChildren(context, calculator),
        DoneGoal => DoneAssessor.Assess(context),
        RankGoal rank => RankAssessor.Assess(context, rank),
        RelativeGoal relative => RelativeAssessor.Assess(context, relative),
        CumulativeGoal cumulative => CumulativeAssessor.Assess(context, cumulative),
        AnnualGrowthGoal growth => GrowthAssessor.AssessYear(context, growth.Rate),
        AverageGrowthGoal growth => GrowthAssessor.AssessAverage(context, growth.Rate),
        LevelGoal level when context.Target.Evaluation == TargetEvaluation.EachYear => YearlyAssessor.AssessEachYear(context, level),
        LevelGoal level when context.Key.Transformation.Kind == TransformationKind.AverageGrowth => GrowthAssessor.AssessAverage(context, level.Figure),
        LevelGoal level when !IsLevelLike(context.Key.Transformation.Kind) => GrowthAssessor.AssessYear(context, level.Figure),
        MultipleGoal or IncreaseGoal or ChangeGoal { IsInPoints: false } when !IsLevelLike(context.Key.Transformation.Kind) => context.No(NotAssessableReason.GrowthRateIndicator),
        ChangeGoal { IsInPoints: false } change when ChainedChangeAssessor.Applies(context) => ChainedChangeAssessor.Assess(context, change),
        _ => LevelAssessor.Assess(context),
    };

    /// <summary>Shares and differences are approached from a baseline like levels; growth rates, contributions and ranks are not.</summary>
    internal static bool IsLevelLike(TransformationKind kind) =>
        kind is TransformationKind.Level or TransformationKind.Share or TransformationKind.Difference;
}
