using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>
/// The verdict on goals to be kept in every year. They have no way to go, so they are never ahead or behind: before the last
/// year the latest one decides whether they are kept or lost, in it whether every year kept them.
/// </summary>
internal static class KeptVerdict
{
    /// <summary>What of a tally belongs to the inputs: its figures, and the years without one.</summary>
    public static InputParts PartsOf(YearTally tally) =>
        new() { Summands = tally.Figures.Count > 1 ? tally.Figures : [], MissingYears = [.. tally.Missing] };

    /// <summary>What of it is measures: how many years kept the goal, which broke it.</summary>
    public static Measures MeasuresOf(YearTally tally, in AssessmentNumbers numbers = default) =>
        new(numbers) { Beside = new NumbersBeside { YearsMet = tally.Kept, YearsJudged = tally.Judged, BrokenYears = [.. tally.Broken] } };

    public static Verdict Of(TargetQuestion asked, YearTally tally, bool isFinal)
    {
        var kept = new Verdict { IsMet = tally.AllKept, IsNearlyMet = tally.AllKept };
        if (isFinal)
            return kept with { Status = WhenDue(asked, tally.AllKept) };
        return kept with
        {
            MeetsThresholdToDate = tally.LatestIsKept,
            IsOverdue = asked.IsDue,
            Reason = asked.IsDue ? Obstacle.DueValueMissing : Obstacle.None,
            Status = tally.LatestIsKept switch
            {
                true => ProgressStatusSet.Of(ProgressStatus.OnSchedule),
                false => ProgressStatusSet.Of(ProgressStatus.Regressed),
                _ => ProgressStatusSet.Of(ProgressStatus.OnSchedule, ProgressStatus.Regressed),
            },
        };
    }

    private static ProgressStatusSet WhenDue(TargetQuestion asked, bool? allKept)
    {
        bool isStretch = asked.Target.Commitment == TargetCommitment.Stretch;
        ProgressStatus broken = isStretch ? ProgressStatus.BehindSchedule : ProgressStatus.Missed;
        return allKept switch
        {
            true => ProgressStatusSet.Of(ProgressStatus.Achieved),
            false => ProgressStatusSet.Of(broken),
            _ => ProgressStatusSet.Of(ProgressStatus.Achieved, broken),
        };
    }
}
