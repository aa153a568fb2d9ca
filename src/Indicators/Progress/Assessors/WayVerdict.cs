using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>The verdict on goals that are approached along a way and stay met once met: levels by chained changes, cumulative flows.</summary>
internal static class WayVerdict
{
    public static ProgressAssessment Judge(TargetInputs inputs, ProgressAssessment assessment, bool isFinal, decimal? slack = null, ProgressStatus early = ProgressStatus.AchievedEarly)
    {
        if (isFinal)
            return assessment with { Status = ScheduleVerdict.WhenDue(assessment) };
        return assessment with
        {
            Status = ScheduleVerdict.OnTheWay(assessment.IsMet, early, assessment.Completion, assessment.Lead, inputs.Options.ScheduleBand, slack ?? inputs.Slack, assessment.StartLead, assessment.EndLead),
            IsOverdue = inputs.IsDue,
            Reason = inputs.IsDue ? Obstacle.DueValueMissing : assessment.Reason,
        };
    }
}
