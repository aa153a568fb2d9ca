using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>The measures beside completion for goals with a level: logarithmic completion, growth ratio, pace, projection.</summary>
internal static class LevelMeasures
{
    /// <summary>Adds every measure that the figures allow; one that they do not allow stays absent.</summary>
    public static ProgressAssessment Fill(ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, ValueRange baseline, int elapsed, int total)
    {
        int remaining = Math.Max(0, total - elapsed);
        assessment = assessment with
        {
            GrowthRatio = Have(GrowthRatio.TryEvaluate(goal, value, baseline, elapsed, total, out Measure ratio), ratio),
            Projected = remaining > 0 ? Have(Projection.TryLinear(value, baseline, elapsed, remaining, out Measure projected), projected) : default,
            RequiredPace = remaining > 0 ? Have(RequiredPace.TryLinear(goal, value, baseline, remaining, out Measure pace), pace) : default,
            RequiredGrowth = remaining > 0 ? Have(RequiredPace.TryCompound(goal, value, baseline, remaining, out Measure growth), growth) : default,
            Acceleration = remaining > 0 ? Have(RequiredPace.TryAcceleration(goal, value, baseline, elapsed, remaining, out Measure acceleration), acceleration) : default,
        };
        assessment = WithReachDate(assessment, goal, value, baseline, elapsed);
        return IsCompound(assessment.Target) ? OnTheCompoundPath(assessment, goal, value, baseline, elapsed, total) : assessment;
    }

    /// <summary>比…下降x% and 年均 run along a compound path, as every target does that says so.</summary>
    private static bool IsCompound(Target target) =>
        target.Path.Kind == TargetPathKind.Compound || target.Goal is ChangeGoal { IsInPoints: false };

    private static ProgressAssessment OnTheCompoundPath(ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, ValueRange baseline, int elapsed, int total)
    {
        if (LogCompletion.TryEvaluate(goal, value, baseline, out Measure log) != MethodObstacle.None)
            return assessment;
        decimal time = Schedule.TimeShare(elapsed, total);
        return assessment with { LogCompletion = log, TimeShare = time, Lead = Schedule.Lead(log, time), ScheduleIndex = Schedule.Index(log, time) };
    }

    private static ProgressAssessment WithReachDate(ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, ValueRange baseline, int elapsed)
    {
        NodaTime.LocalDate observed = assessment.Current!.Period!.Value.End;
        return ReachProjection.TryLinear(goal, value, baseline, elapsed, observed, out ReachDate reach) == MethodObstacle.None
            ? assessment with { ProjectedDate = reach.Value }
            : assessment;
    }

    private static Measure Have(MethodObstacle obstacle, Measure measure) => obstacle == MethodObstacle.None ? measure : default;
}
