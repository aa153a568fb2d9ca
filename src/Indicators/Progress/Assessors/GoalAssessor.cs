using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>Gives every kind of goal to the assessor that knows it.</summary>
internal static class GoalAssessor
{
    public static ProgressAssessment Assess(TargetQuestion asked, ITargetJudge judge)
    {
        ProgressAssessment assessment = AssessGoal(asked, judge);
        if (asked.Target.Goal is FloorStretchGoal both && ReferenceEquals(asked.Goal, both.Floor))
            return assessment.With(assessment.Verdict with { StretchIsMet = AssessGoal(asked with { Goal = both.Stretch }, judge).IsMet });
        return assessment;
    }

    private static ProgressAssessment AssessGoal(TargetQuestion asked, ITargetJudge judge) => asked.Goal switch
    {
        NoNumberGoal => DirectionAssessor.Assess(asked),
        SetYearlyGoal => YearlyAssessor.AssessChildren(asked, judge),
        AsAssignedGoal => AssignedAssessor.Assess(asked, judge),
        DoneGoal => DoneAssessor.Assess(asked),
        RankGoal rank => RankAssessor.Assess(asked, rank),
        RelativeGoal relative => RelativeAssessor.Assess(asked, relative),
        PreviousYearGoal previous => YearlyAssessor.AssessAgainstYearBefore(asked, previous),
        CumulativeGoal cumulative => CumulativeAssessor.Assess(asked, cumulative),
        AnnualGrowthGoal growth when HoldsEachYear(asked) => YearlyAssessor.AssessEachYear(asked, growth.Rate, asked.Yearly),
        AnnualGrowthGoal growth => GrowthAssessor.AssessYear(asked, growth.Rate),
        AverageGrowthGoal growth => GrowthAssessor.AssessAverage(asked, growth.Rate),
        LevelGoal level when HoldsEachYear(asked) => YearlyAssessor.AssessEachYear(asked, level.Figure, asked.Key),
        LevelGoal level when asked.Key.Transformation.Kind == TransformationKind.AverageGrowth =>
            GrowthAssessor.AssessAverage(asked, level.Figure),
        LevelGoal level when !asked.IsLevelLike => GrowthAssessor.AssessYear(asked, level.Figure),
        _ when asked.Goal is MultipleGoal or IncreaseGoal or ChangeGoal { IsInPoints: false } && !asked.IsLevelLike
            => asked.No(Obstacle.GrowthRateIndicator),
        ChangeGoal { IsInPoints: false } => ChainedChangeAssessor.TryAssess(asked, asked.Goal) ?? LevelAssessor.Assess(asked),
        MultipleGoal when HasNoBaseLevel(asked) => ChainedChangeAssessor.TryAssess(asked, asked.Goal) ?? LevelAssessor.Assess(asked),
        _ => LevelAssessor.Assess(asked),
    };

    private static bool HasNoBaseLevel(TargetQuestion asked) =>
        asked.Target.Baseline is { Value: null } baseline && asked.At(asked.Key, baseline.Period) is null;

    private static bool HoldsEachYear(TargetQuestion asked) => asked.Target.Evaluation == TargetEvaluation.EachYear;
}
