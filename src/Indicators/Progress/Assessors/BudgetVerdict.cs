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
    public static void Use(ProgressAssessment assessment, Measure share, decimal time)
    {
        assessment.IsUsedUp = true;
        assessment.Completion = share;
        assessment.TimeShare = time;
        assessment.Lead = Measure.Exactly(time).MinusOther(share);
        assessment.ScheduleIndex = share.Under(time);
    }

    /// <summary>The numbers of a range: the share of its lower end, the lead the distance outside the lines to both ends; false where the lower end is not above zero.</summary>
    public static bool TryUseOfRange(ProgressAssessment assessment, decimal time)
    {
        ResolvedGoal goal = assessment.Goal!;
        Measure sum = assessment.JudgedValue!.Value;
        if (!(goal.Offset > 0m))
            return false;
        assessment.IsUsedUp = true;
        assessment.Completion = sum.WithClosedEnds().Over(goal.Offset);
        assessment.TimeShare = time;
        assessment.Lead = Budget.OutsideLines(goal.Offset, goal.UpperOffset!.Value, sum, time);
        return true;
    }

    /// <summary>A ceiling before the time is over: behind is what is used up faster than the time goes.</summary>
    public static ProgressAssessment Spend(TargetInputs inputs, ProgressAssessment assessment, decimal slack, Measure? baseline = null)
    {
        bool? isBelow = Achievement.IsMet(assessment.Goal!, assessment.JudgedValue!.Value, baseline);
        assessment.MeetsThresholdToDate = isBelow;
        assessment.IsMet = assessment.IsNearlyMet = isBelow == false ? false : null;
        assessment.Status = isBelow == false
            ? ProgressStatusSet.Of(ProgressStatus.BehindSchedule)
            : ScheduleVerdict.ByLead(assessment.Lead, inputs.Options.ScheduleBand, slack);
        assessment.IsProjectedBeyond = IsBeyond(assessment.Goal!, assessment.Projected, baseline);
        return Due(inputs, assessment);
    }

    /// <summary>
    /// A range for the time, before it is over: on schedule between the straight lines to its two ends, L·τ and U·τ; the
    /// lead is the distance outside them, never positive. It is met only once the time is over, and lost above U.
    /// </summary>
    public static ProgressAssessment Stay(TargetInputs inputs, ProgressAssessment assessment, decimal slack)
    {
        decimal upper = assessment.Goal!.UpperOffset!.Value;
        assessment.IsMet = assessment.IsNearlyMet = assessment.JudgedValue!.Value.Low > upper ? false : null;
        assessment.Status = assessment.IsMet == false
            ? ProgressStatusSet.Of(ProgressStatus.BehindSchedule)
            : ScheduleVerdict.ByLead(assessment.Lead, inputs.Options.ScheduleBand, slack);
        assessment.IsProjectedBeyond = assessment.Projected.Value > upper;
        return Due(inputs, assessment);
    }

    private static ProgressAssessment Due(TargetInputs inputs, ProgressAssessment assessment)
    {
        assessment.IsOverdue = inputs.IsDue;
        assessment.Reason = inputs.IsDue ? Obstacle.DueValueMissing : assessment.Reason;
        return assessment;
    }

    /// <summary>Whether the value that is projected breaks the ceiling, by the figures as written.</summary>
    private static bool IsBeyond(ResolvedGoal goal, Measure projected, Measure? baseline) =>
        projected.Value is { } value && Achievement.IsMet(goal, Measure.Exactly(value), baseline) == false;
}
