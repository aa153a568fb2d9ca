using Indicators.Derivation;
using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// The measures beside completion for goals with a level, or a chain on 1: logarithmic completion, growth ratio, pace, projection.
/// </summary>
internal static class LevelMeasures
{
    /// <summary>Adds every measure that the figures allow; one that they do not allow stays absent.</summary>
    /// <param name="numbers">Where to.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="value">The value.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="elapsed">n in months.</param>
    /// <param name="total">N in months.</param>
    /// <param name="observed">The last day of the value's period.</param>
    /// <param name="isCompound">Whether the way runs along equal rates.</param>
    public static void Fill(
        ref AssessmentNumbers numbers, ResolvedGoal goal, Measure value, Measure baseline, int elapsed, int total, LocalDate observed,
            bool isCompound)
    {
        int remaining = Math.Max(0, total - elapsed);
        numbers.GrowthRatio = Have(GrowthRatio.TryEvaluate(goal, value, baseline, elapsed, total, out Measure ratio), ratio);
        if (remaining > 0)
            Ahead(ref numbers, goal, value, baseline, elapsed, remaining);
        if (Reach(goal, value, baseline, elapsed, observed) is { } date)
            numbers.ProjectedDate = date;
        if (isCompound)
            OnTheCompoundPath(ref numbers, goal, value, baseline, elapsed, total);
    }

    private static LocalDate? Reach(ResolvedGoal goal, Measure value, Measure baseline, int elapsed, LocalDate observed) =>
        ReachProjection.TryLinear(goal, value, baseline, elapsed, observed, out ReachDate reach) == Obstacle.None ? reach.Value : null;

    private static void Ahead(ref AssessmentNumbers numbers, ResolvedGoal goal, Measure value, Measure baseline, int elapsed, int remaining)
    {
        numbers.Projected = Have(Projection.TryLinear(value, baseline, elapsed, remaining, out Measure projected), projected);
        numbers.RequiredPace = Have(RequiredPace.TryLinear(goal, value, baseline, remaining, out Measure pace), pace);
        numbers.RequiredGrowth = Have(RequiredPace.TryCompound(goal, value, baseline, remaining, out Measure growth), growth);
        numbers.Acceleration =
            Have(RequiredPace.TryAcceleration(goal, value, baseline, elapsed, remaining, out Measure acceleration), acceleration);
    }

    /// <summary>Where a logarithm has no meaning the straight line stands; the verdict tells so.</summary>
    private static void OnTheCompoundPath(ref AssessmentNumbers numbers, ResolvedGoal goal, Measure value, Measure baseline, int elapsed,
        int total)
    {
        if (LogCompletion.TryEvaluate(goal, value, baseline, out Measure log) != Obstacle.None)
            return;
        decimal time = Schedule.TimeShare(elapsed, total);
        numbers.LogCompletion = log;
        numbers.TimeShare = time;
        numbers.Lead = Schedule.Lead(log, time);
        numbers.ScheduleIndex = Schedule.Index(log, time);
    }

    private static Measure Have(Obstacle obstacle, Measure measure) => obstacle == Obstacle.None ? measure : default;
}
