using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>The share of the way and its lead on the time, for the schemes that cut them.</summary>
internal static class ScheduleNumbers
{
    /// <summary>True where the goal was met at the baseline already.</summary>
    public static bool BaseWasMet(SchemeFrame frame) =>
        frame.HasBaseline && Achievement.IsMetAtStart(frame.Goal!, frame.Base) == true;

    /// <summary>Completion and lead; on a way of equal rates the logarithmic share, through milestones the lead on their plan.</summary>
    public static bool TryLead(SchemeFrame frame, out Measure completion, out Measure lead, out Obstacle reason)
    {
        completion = lead = default;
        reason = !frame.HasBaseline ? Obstacle.NoBaselineValue
            : frame.Input.Due is null ? Obstacle.NoTarget
            : frame.ElapsedMonths <= 0 || frame.TotalMonths <= 0 ? Obstacle.TooShort
            : frame.Input.IsGrowthRate ? Obstacle.GrowthRateIndicator
            : Obstacle.None;
        if (reason != Obstacle.None)
            return false;
        if (frame.Input.IsUsedUp)
            return TryLeadOfUse(frame, ref completion, ref lead, ref reason);
        if (frame.Input.Milestones.Count == 0 && TryQuickLead(frame, out completion, out lead))
            return true;
        reason = Obstacle.BaselineEqualsTarget;
        if (BaseWasMet(frame) || !Completion.TryEvaluate(frame.Goal!, frame.Value, frame.Base, out completion))
            return false;
        reason = Obstacle.None;
        if (frame.Input.IsCompound && LogCompletion.TryEvaluate(frame.Goal!, frame.Value, frame.Base, out Measure log) == Obstacle.None)
            completion = log;
        lead = Schedule.Lead(completion, TimeShare(frame));
        if (frame.Input.Milestones.Count > 0 && PlannedValue.TryLead(frame.Goal!, frame.Value, frame.Base, frame.Input.Milestones,
            frame.ElapsedMonths, frame.TotalMonths, out Measure onPlan) == Obstacle.None)
            lead = onPlan;
        return true;
    }

    /// <summary>The normal case: rounded figures with a way that every baseline has to go.</summary>
    private static bool TryQuickLead(SchemeFrame frame, out Measure completion, out Measure lead)
    {
        completion = lead = default;
        ResolvedGoal goal = frame.Goal!;
        int sign = goal.Side == GoalSide.AtLeast ? 1 : -1;
        if (goal.Side == GoalSide.Within
            || !ScaledBox.TryOf(new Threshold(goal.Slope, goal.Offset), frame.Value, frame.Base, out ScaledBox box) || !box.HasWayTo(sign))
            return false;
        decimal time = TimeShare(frame);
        if (frame.Input.IsCompound)
        {
            if (!box.TryLambda(out completion))
                return false;
            lead = Schedule.Lead(completion, time);
            return true;
        }

        completion = box.Completion();
        lead = Schedule.Lead(completion, time);
        return true;
    }

    /// <summary>
    /// What is used up of a ceiling is ahead where it is less than the time gone; of a range the distance outside the lines to both ends.
    /// </summary>
    private static bool TryLeadOfUse(SchemeFrame frame, ref Measure completion, ref Measure lead, ref Obstacle reason)
    {
        decimal time = TimeShare(frame);
        if (frame.Goal is not { Slope: 0m, Offset: > 0m } goal)
        {
            reason = Obstacle.CrossesZero;
            return false;
        }

        Measure used = frame.Value.WithClosedEnds().Over(goal.Offset);
        if (goal.Side == GoalSide.Within)
            lead = Budget.OutsideLines(goal.Offset, goal.UpperOffset!.Value, frame.Value, time);
        else
            lead = Measure.Exactly(time).MinusOther(used);
        completion = used;
        return true;
    }

    /// <summary>The share of the time gone.</summary>
    public static decimal TimeShare(SchemeFrame frame) =>
        frame.Input.TimeShare ?? Schedule.TimeShare(frame.ElapsedMonths, frame.TotalMonths);
}
