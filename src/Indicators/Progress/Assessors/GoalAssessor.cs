using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>Gives every kind of goal to the assessor that knows it.</summary>
internal static class GoalAssessor
{
    public static ProgressAssessment Assess(TargetInputs inputs, ITargetJudge judge)
    {
        ProgressAssessment assessment = AssessGoal(inputs, judge);
        if (inputs.Target.Goal is FloorStretchGoal both && ReferenceEquals(inputs.Goal, both.Floor))
            assessment.StretchIsMet = AssessGoal(inputs with { Goal = both.Stretch }, judge).IsMet;
        return assessment;
    }

    private static ProgressAssessment AssessGoal(TargetInputs inputs, ITargetJudge judge) => inputs.Goal switch
    {
        NoNumberGoal => DirectionAssessor.Assess(inputs),
        SetYearlyGoal => YearlyAssessor.AssessChildren(inputs, judge),
        AsAssignedGoal => AssignedAssessor.Assess(inputs, judge),
        DoneGoal => DoneAssessor.Assess(inputs),
        RankGoal rank => RankAssessor.Assess(inputs, rank),
        RelativeGoal relative => RelativeAssessor.Assess(inputs, relative),
        PreviousYearGoal previous => YearlyAssessor.AssessAgainstYearBefore(inputs, previous),
        CumulativeGoal cumulative => CumulativeAssessor.Assess(inputs, cumulative),
        AnnualGrowthGoal growth when HoldsEachYear(inputs) => YearlyAssessor.AssessEachYear(inputs, growth.Rate, inputs.Yearly),
        AnnualGrowthGoal growth => GrowthAssessor.AssessYear(inputs, growth.Rate),
        AverageGrowthGoal growth => GrowthAssessor.AssessAverage(inputs, growth.Rate),
        LevelGoal level when HoldsEachYear(inputs) => YearlyAssessor.AssessEachYear(inputs, level.Figure, inputs.Key),
        LevelGoal level when inputs.Key.Transformation.Kind == TransformationKind.AverageGrowth => GrowthAssessor.AssessAverage(inputs, level.Figure),
        LevelGoal level when !IsLevelLike(inputs.Key.Transformation.Kind) => GrowthAssessor.AssessYear(inputs, level.Figure),
        _ when inputs.Goal is MultipleGoal or IncreaseGoal or ChangeGoal { IsInPoints: false } && !IsLevelLike(inputs.Key.Transformation.Kind)
            => inputs.No(Obstacle.GrowthRateIndicator),
        ChangeGoal { IsInPoints: false } => ChainedChangeAssessor.TryAssess(inputs, inputs.Goal) ?? LevelAssessor.Assess(inputs),
        MultipleGoal when HasNoBaseLevel(inputs) => ChainedChangeAssessor.TryAssess(inputs, inputs.Goal) ?? LevelAssessor.Assess(inputs),
        _ => LevelAssessor.Assess(inputs),
    };

    private static bool HasNoBaseLevel(TargetInputs inputs) =>
        inputs.Target.Baseline is { Value: null } baseline && inputs.At(inputs.Key, baseline.Period) is null;

    private static bool HoldsEachYear(TargetInputs inputs) => inputs.Target.Evaluation == TargetEvaluation.EachYear;

    /// <summary>Shares and differences are approached from a baseline like levels; growth rates, contributions and ranks are not.</summary>
    internal static bool IsLevelLike(TransformationKind kind) =>
        kind is TransformationKind.Level or TransformationKind.Share or TransformationKind.Difference;
}
