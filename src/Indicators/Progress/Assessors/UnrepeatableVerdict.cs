using Indicators.Derivation;
using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>
/// The verdict on goals that a later value can undo: growth rates, averages, comparisons with another series. Before the
/// due date they are at best ahead of schedule; meeting the threshold to date is noted apart.
/// </summary>
internal static class UnrepeatableVerdict
{
    /// <summary>The verdict on a goal that is known to be met or not.</summary>
    public static Verdict Of(TargetQuestion asked, ResolvedGoal? goal, Achieved achieved, bool isFinal)
    {
        var met = new Verdict { IsMet = achieved.IsMet, IsNearlyMet = achieved.IsNearlyMet };
        if (isFinal)
            return met with { Status = ScheduleVerdict.WhenDue(asked.Target.Commitment, goal, achieved.IsMet, achieved.IsNearlyMet) };
        return met with
        {
            Status = ScheduleVerdict.ThreeWays(goal, achieved.IsMet, achieved.IsNearlyMet, ProgressStatus.AheadOfSchedule,
                ProgressStatus.OnSchedule, ProgressStatus.BehindSchedule),
            MeetsThresholdToDate = achieved.IsMet,
            IsOverdue = asked.IsDue,
            Reason = asked.IsDue ? Obstacle.DueValueMissing : Obstacle.None,
        };
    }
}
