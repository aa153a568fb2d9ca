namespace Indicators.Progress.Assessors;

/// <summary>
/// The verdict on goals that a later value can undo: growth rates, averages, ranks, goals held year by year. Before the
/// due date they are at best ahead of schedule; meeting the threshold to date is noted apart.
/// </summary>
internal static class UnrepeatableVerdict
{
    public static ProgressAssessment Judge(AssessmentContext context, ProgressAssessment assessment, bool? isMet, bool isFinal)
    {
        assessment = assessment with { IsMet = isMet };
        if (isFinal)
            return assessment with { Status = ScheduleVerdict.WhenDue(isMet, context.Target.Commitment) };
        ProgressStatusSet status = isMet switch
        {
            true => ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule),
            false => ProgressStatusSet.Of(ProgressStatus.BehindSchedule),
            _ => ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule, ProgressStatus.BehindSchedule),
        };
        return assessment with
        {
            Status = status,
            MeetsThresholdToDate = isMet,
            IsOverdue = context.IsDue,
            Reason = context.IsDue ? NotAssessableReason.DueValueMissing : assessment.Reason,
        };
    }
}
