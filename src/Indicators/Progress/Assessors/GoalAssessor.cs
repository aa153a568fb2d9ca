using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>Gives every kind of goal to the assessor that knows it.</summary>
internal static class GoalAssessor
{
    public static ProgressAssessment Assess(TargetInputs context, ITargetJudge judge)
    {
        ProgressAssessment assessment = AssessGoal(context, judge);
        if (context.Target.Goal is FloorStretchGoal both && ReferenceEquals(context.Goal, both.Floor))
            assessment.StretchIsMet = AssessGoal(context with { Goal = both.Stretch }, judge).IsMet;
        return assessment;
    }

    private static ProgressAssessment AssessGoal(TargetInputs context, ITargetJudge judge) => context.Goal switch
    {
        NoNumberGoal => DirectionAssessor.Assess(context),
        SetYearlyGoal => YearlyAssessor.AssessChildren(context, judge),
        AsAssignedGoal => AssignedAssessor.Assess(context, judge),
        DoneGoal => DoneAssessor.Assess(context),
        RankGoal rank => RankAssessor.Assess(context, rank),
        RelativeGoal relative => RelativeAssessor.Assess(context, relative),
        PreviousYearGoal previous => YearlyAssessor.AssessAgainstYearBefore(context, previous),
        CumulativeGoal cumulative => CumulativeAssessor.Assess(context, cumulative),
        AnnualGrowthGoal growth when HoldsEachYear(context) => YearlyAssessor.AssessEachYear(context, growth.Rate, context.Yearly),
        AnnualGrowthGoal growth => GrowthAssessor.AssessYear(context, growth.Rate),
        AverageGrowthGoal growth => GrowthAssessor.AssessAverage(context, growth.Rate),
        LevelGoal level when HoldsEachYear(context) => YearlyAssessor.AssessEachYear(context, level.Figure, context.Key),
        LevelGoal level when context.Key.Transformation.Kind == TransformationKind.AverageGrowth => GrowthAssessor.AssessAverage(context, level.Figure),
        LevelGoal level when !IsLevelLike(context.Key.Transformation.Kind) => GrowthAssessor.AssessYear(context, level.Figure),
        _ when context.Goal is MultipleGoal or IncreaseGoal or ChangeGoal { IsInPoints: false } && !IsLevelLike(context.Key.Transformation.Kind)
            => context.No(NotAssessableReason.GrowthRateIndicator),
        ChangeGoal { IsInPoints: false } => ChainedChangeAssessor.TryAssess(context, context.Goal) ?? LevelAssessor.Assess(context),
        MultipleGoal when HasNoBaseLevel(context) => ChainedChangeAssessor.TryAssess(context, context.Goal) ?? LevelAssessor.Assess(context),
        _ => LevelAssessor.Assess(context),
    };

    private static bool HasNoBaseLevel(TargetInputs context) =>
        context.Target.Baseline is { Value: null } baseline && context.At(context.Key, baseline.Period) is null;

    private static bool HoldsEachYear(TargetInputs context) => context.Target.Evaluation == TargetEvaluation.EachYear;

    /// <summary>Shares and differences are approached from a baseline like levels; growth rates, contributions and ranks are not.</summary>
    internal static bool IsLevelLike(TransformationKind kind) =>
        kind is TransformationKind.Level or TransformationKind.Share or TransformationKind.Difference;
}
