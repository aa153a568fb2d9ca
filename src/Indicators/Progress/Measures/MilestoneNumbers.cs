using Indicators.Derivation;
using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress;

/// <summary>The way through milestones: what the plan wants by now, the lead on it, the pace to the next milestone.</summary>
internal static class MilestoneNumbers
{
    /// <summary>Puts the plan in place of the straight line, where the milestones are in the dimension of the goal.</summary>
    /// <param name="numbers">Where to, with value and baseline.</param>
    /// <param name="target">The target, with the milestones.</param>
    /// <param name="goal">Its goal.</param>
    /// <param name="observed">The last day of the value's period.</param>
    /// <param name="clock">The years it runs over.</param>
    /// <param name="elapsed">The time gone.</param>
    public static void Add(ref AssessmentNumbers numbers, Target target, ResolvedGoal goal, LocalDate observed, TimePeriod clock,
        ElapsedShare elapsed)
    {
        Measure value = numbers.JudgedValue!.Value, baseline = numbers.JudgedBaseline!.Value;
        if (PointsOf(target, clock, goal.Unit) is not { } points
            || PlannedValue.TryLead(goal, value, baseline, points, elapsed.Elapsed, elapsed.Total, out Measure lead) != Obstacle.None)
            return;
        numbers.Lead = lead;
        numbers.Planned =
            Have(PlannedValue.TryEvaluate(goal, baseline, points, elapsed.Elapsed, elapsed.Total, out Measure planned), planned);
        numbers.PlannedShare =
            Have(PlannedValue.TryShare(goal, baseline, points, elapsed.Elapsed, elapsed.Total, out Measure share), share);
        numbers.ScheduleIndex =
            Have(PlannedValue.TryIndex(goal, value, baseline, points, elapsed.Elapsed, elapsed.Total, out Measure index), index);
        ToNext(ref numbers, target, goal, observed, elapsed, clock);
    }

    /// <summary>The same of a target that may have none; tells where they are of another dimension.</summary>
    public static Obstacle TryAdd(ref AssessmentNumbers numbers, Target target, ResolvedGoal goal, LocalDate observed, TimePeriod clock,
        ElapsedShare elapsed)
    {
        if (target.Path.Kind != TargetPathKind.Milestones)
            return Obstacle.None;
        if (PointsOf(target, clock, goal.Unit) is null)
            return Obstacle.UnitMismatch;
        Add(ref numbers, target, goal, observed, clock, elapsed);
        return Obstacle.None;
    }

    /// <summary>
    /// The milestones between the start of the clock and its end; null where one is of another dimension, or beyond what a decimal holds.
    /// </summary>
    public static List<PlanPoint>? PointsOf(Target target, TimePeriod clock, Unit unit)
    {
        var points = new List<PlanPoint>();
        foreach (TargetMilestone milestone in target.Path.Milestones)
        {
            if (milestone.Value.Dimension != unit.Dimension || milestone.Value.Quantity.AmountOrNull(unit) is not { } amount)
                return null;
            if (clock.Contains(milestone.Period.End) && milestone.Period.End < clock.End)
                points.Add(new PlanPoint(clock.ShareElapsed(milestone.Period.End).Elapsed, amount));
        }

        return points;
    }

    private static void ToNext(ref AssessmentNumbers numbers, Target target, ResolvedGoal goal, LocalDate observed, ElapsedShare elapsed,
        TimePeriod clock)
    {
        foreach (TargetMilestone milestone in target.Path.Milestones)
        {
            if (milestone.Period.End <= observed || milestone.Period.End >= clock.End)
                continue;
            numbers.NextMilestone = milestone;
            int remaining = clock.ShareElapsed(milestone.Period.End).Elapsed - elapsed.Elapsed;
            if (elapsed.Unit != ElapsedUnit.Months || milestone.Value.Quantity.AmountOrNull(goal.Unit) is not { } amount)
                return;
            var step = new ResolvedGoal(goal.Unit, goal.Side == GoalSide.Within ? GoalSide.AtLeast : goal.Side, 0m, amount);
            numbers.MilestonePace = Have(RequiredPace.TryLinear(step, numbers.JudgedValue!.Value, null, remaining, out Measure pace), pace);
            return;
        }
    }

    private static Measure Have(Obstacle obstacle, Measure measure) => obstacle == Obstacle.None ? measure : default;
}
