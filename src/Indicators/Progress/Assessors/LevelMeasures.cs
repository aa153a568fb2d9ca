using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>The measures beside completion for goals with a level: logarithmic completion, growth ratio, pace, projection.</summary>
internal static class LevelMeasures
{
    /// <summary>Adds every measure that the figures allow; one that they do not allow stays absent.</summary>
    public static void Fill(AssessmentContext context, ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, ValueRange baseline, int elapsed, int total)
    {
        int remaining = Math.Max(0, total - elapsed);
        assessment.GrowthRatio = Have(GrowthRatio.TryEvaluate(goal, value, baseline, elapsed, total, out Measure ratio), ratio);
        if (remaining > 0)
            Ahead(assessment, goal, value, baseline, elapsed, remaining);
        NodaTime.LocalDate observed = assessment.Current!.Period!.Value.End;
        if (ReachProjection.TryLinear(goal, value, baseline, elapsed, observed, out ReachDate reach) == MethodObstacle.None)
            assessment.ProjectedDate = reach.Value;
        if (context.IsCompound)
            OnTheCompoundPath(assessment, goal, value, baseline, elapsed, total);
    }

    private static void Ahead(ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, ValueRange baseline, int elapsed, int remaining)
    {
        assessment.Projected = Have(Projection.TryLinear(value, baseline, elapsed, remaining, out Measure projected), projected);
        assessment.RequiredPace = Have(RequiredPace.TryLinear(goal, value, baseline, remaining, out Measure pace), pace);
        assessment.RequiredGrowth = Have(RequiredPace.TryCompound(goal, value, baseline, remaining, out Measure growth), growth);
        assessment.Acceleration = Have(RequiredPace.TryAcceleration(goal, value, baseline, elapsed, remaining, out Measure acceleration), acceleration);
    }

    /// <summary>Where a logarithm has no meaning the straight line stands, and the reason is told.</summary>
    private static void OnTheCompoundPath(ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, ValueRange baseline, int elapsed, int total)
    {
        MethodObstacle obstacle = LogCompletion.TryEvaluate(goal, value, baseline, out Measure log);
        if (obstacle != MethodObstacle.None)
        {
            if (obstacle != MethodObstacle.CrossesZero)
                return;
            assessment.Reason = NotAssessableReason.CrossesZero;
            assessment.Note(InputSubstitutionKind.StraightPath, "compound", "linear");
            return;
        }

        decimal time = Schedule.TimeShare(elapsed, total);
        assessment.LogCompletion = log;
        assessment.TimeShare = time;
        assessment.Lead = Schedule.Lead(log, time);
        assessment.ScheduleIndex = Schedule.Index(log, time);
    }

    private static Measure Have(MethodObstacle obstacle, Measure measure) => obstacle == MethodObstacle.None ? measure : default;
}
