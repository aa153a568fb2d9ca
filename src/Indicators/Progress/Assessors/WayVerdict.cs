using Indicators.Derivation;
using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>
/// The verdict on goals that are approached along a way and stay met once met: levels by chained changes, cumulative flows.
/// </summary>
/// <param name="asked">What was asked.</param>
/// <param name="slack">How far short of the time is still on schedule.</param>
/// <param name="early">What a goal met before its due date is called.</param>
internal readonly struct WayVerdict(TargetQuestion asked, decimal slack, ProgressStatus early = ProgressStatus.AchievedEarly)
{
    /// <summary>The verdict when the time is over.</summary>
    public Verdict WhenDue(ResolvedGoal goal, Achieved achieved, Obstacle reason = Obstacle.None) => new()
    {
        IsMet = achieved.IsMet,
        IsNearlyMet = achieved.IsNearlyMet,
        Status = ScheduleVerdict.WhenDue(asked.Target.Commitment, goal, achieved.IsMet, achieved.IsNearlyMet),
        Reason = reason,
    };

    /// <summary>The verdict before it is.</summary>
    public Verdict OnTheWay(Achieved achieved, in AssessmentNumbers numbers, Obstacle reason = Obstacle.None)
    {
        decimal start = -(numbers.PlannedShare.High ?? numbers.TimeShare ?? 0m),
            end = 1m - (numbers.PlannedShare.Low ?? numbers.TimeShare ?? 0m);
        return new Verdict
        {
            IsMet = achieved.IsMet,
            IsNearlyMet = achieved.IsNearlyMet,
            Status = ScheduleVerdict.OnTheWay(achieved.IsMet, early, numbers.Completion, numbers.Lead, asked.Options.ScheduleBand, slack,
                start, end),
            IsOverdue = asked.IsDue,
            Reason = asked.IsDue ? Obstacle.DueValueMissing : reason,
        };
    }
}
