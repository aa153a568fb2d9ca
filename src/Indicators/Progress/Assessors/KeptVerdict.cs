using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>
/// The verdict on goals to be kept in every year. They have no way to go, so they are never ahead or behind: before the last
/// year the latest one decides whether they are kept or lost, in it whether every year kept them.
/// </summary>
internal static class KeptVerdict
{
    public static ProgressAssessment Judge(TargetInputs inputs, ProgressAssessment assessment, YearTally tally, bool isFinal)
    {
        if (tally.Figures.Count > 1)
            assessment.Summands = tally.Figures;
        assessment.YearsMet = tally.Kept;
        assessment.YearsJudged = tally.Judged;
        assessment.BrokenYears = [.. tally.Broken];
        assessment.MissingYears = [.. tally.Missing];
        assessment.IsMet = assessment.IsNearlyMet = tally.AllKept;
        if (isFinal)
        {
            assessment.Status = WhenDue(inputs, tally.AllKept);
            return assessment;
        }

        assessment.MeetsThresholdToDate = tally.LatestIsKept;
        assessment.IsOverdue = inputs.IsDue;
        assessment.Reason = inputs.IsDue ? Obstacle.DueValueMissing : assessment.Reason;
        assessment.Status = tally.LatestIsKept switch
        {
            true => ProgressStatusSet.Of(ProgressStatus.OnSchedule),
            false => ProgressStatusSet.Of(ProgressStatus.Regressed),
            _ => ProgressStatusSet.Of(ProgressStatus.OnSchedule, ProgressStatus.Regressed),
        };
        return assessment;
    }

    private static ProgressStatusSet WhenDue(TargetInputs inputs, bool? allKept)
    {
        bool isStretch = inputs.Target.Commitment == TargetCommitment.Stretch;
        ProgressStatus broken = isStretch ? ProgressStatus.BehindSchedule : ProgressStatus.Missed;
        return allKept switch
        {
            true => ProgressStatusSet.Of(ProgressStatus.Achieved),
            false => ProgressStatusSet.Of(broken),
            _ => ProgressStatusSet.Of(ProgressStatus.Achieved, broken),
        };
    }
}
