using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>
/// The verdict on goals that a later value can undo: growth rates, averages, comparisons with another series. Before the
/// due date they are at best ahead of schedule; meeting the threshold to date is noted apart.
/// </summary>
internal static class UnrepeatableVerdict
{
    /// <summary>The verdict on an assessment that knows whether its goal is met.</summary>
    public static ProgressAssessment Judge(TargetInputs inputs, ProgressAssessment assessment, bool isFinal)
    {
        if (isFinal)
            return assessment with { Status = ScheduleVerdict.WhenDue(assessment) };
        return assessment with
        {
            Status = ScheduleVerdict.ThreeWays(assessment.Goal, assessment.IsMet, assessment.IsNearlyMet, ProgressStatus.AheadOfSchedule, ProgressStatus.OnSchedule, ProgressStatus.BehindSchedule),
            MeetsThresholdToDate = assessment.IsMet,
            IsOverdue = inputs.IsDue,
            Reason = inputs.IsDue ? Obstacle.DueValueMissing : assessment.Reason,
        };
    }
}
