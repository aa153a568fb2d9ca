using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// The verdict on what is used up over a time and not approached: a ceiling for a year or for the years of a plan, and a
/// range its sum is to end in. Below the ceiling nothing is met before the time is over; above it, it is lost.
/// </summary>
internal static class BudgetVerdict
{
    /// <summary>The numbers of a ceiling: the share used up against the share of the time, before and when it is due.</summary>
    public static void Use(ref AssessmentNumbers numbers, Measure share, decimal time)
    {
        numbers.Completion = share;
        numbers.TimeShare = time;
        numbers.Lead = Measure.Exactly(time).MinusOther(share);
        numbers.ScheduleIndex = share.Under(time);
    }

    /// <summary>
    /// The numbers of a range: the share of its lower end, the lead the distance outside the lines to both ends; false where the lower end
    /// is not above zero.
    /// </summary>
    public static bool TryUseOfRange(ref AssessmentNumbers numbers, ResolvedGoal goal, decimal time)
    {
        Measure sum = numbers.JudgedValue!.Value;
        if (!(goal.Offset > 0m))
            return false;
        numbers.Completion = sum.WithClosedEnds().Over(goal.Offset);
        numbers.TimeShare = time;
        numbers.Lead = Budget.OutsideLines(goal.Offset, goal.UpperOffset!.Value, sum, time);
        return true;
    }

    /// <summary>A ceiling before the time is over: behind is what is used up faster than the time goes.</summary>
    public static Verdict Spend(TargetQuestion asked, ResolvedGoal goal, in AssessmentNumbers numbers, decimal slack,
        Measure? baseline = null)
    {
        bool? isBelow = Achievement.IsMet(goal, numbers.JudgedValue!.Value, baseline);
        bool? isMet = isBelow == false ? false : null;
        return Before(asked, isMet, numbers.Lead, slack) with
        {
            MeetsThresholdToDate = isBelow,
            IsProjectedBeyond = IsBeyond(goal, numbers.Projected, baseline),
        };
    }

    /// <summary>
    /// A range for the time, before it is over: on schedule between the straight lines to its two ends, L·τ and U·τ; the
    /// lead is the distance outside them, never positive. It is met only once the time is over, and lost above U.
    /// </summary>
    public static Verdict Stay(TargetQuestion asked, ResolvedGoal goal, in AssessmentNumbers numbers, decimal slack)
    {
        decimal upper = goal.UpperOffset!.Value;
        bool? isMet = numbers.JudgedValue!.Value.Low > upper ? false : null;
        return Before(asked, isMet, numbers.Lead, slack) with { IsProjectedBeyond = numbers.Projected.Value > upper };
    }

    private static Verdict Before(TargetQuestion asked, bool? isMet, Measure lead, decimal slack) => new()
    {
        IsMet = isMet,
        IsNearlyMet = isMet,
        Status = isMet == false
            ? ProgressStatusSet.Of(ProgressStatus.BehindSchedule)
            : ScheduleVerdict.ByLead(lead, asked.Options.ScheduleBand, slack),
        IsOverdue = asked.IsDue,
        Reason = asked.IsDue ? Obstacle.DueValueMissing : Obstacle.None,
    };

    /// <summary>Whether the value that is projected breaks the ceiling, by the figures as written.</summary>
    private static bool IsBeyond(ResolvedGoal goal, Measure projected, Measure? baseline) =>
        projected.Value is { } value && Achievement.IsMet(goal, Measure.Exactly(value), baseline) == false;
}
