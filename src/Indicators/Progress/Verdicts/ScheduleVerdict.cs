using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>From measures to statuses: before the due date by the lead, at the due date by whether the goal is met.</summary>
internal static class ScheduleVerdict
{
    /// <summary>The verdict when the target is due and its value is known. A stretch goal is never missed.</summary>
    public static ProgressStatusSet WhenDue(TargetCommitment commitment, ResolvedGoal? goal, bool? isMet, bool? isNearlyMet)
    {
        ProgressStatus failed = commitment == TargetCommitment.Stretch ? ProgressStatus.BehindSchedule : ProgressStatus.Missed;
        return ThreeWays(goal, isMet, isNearlyMet, ProgressStatus.Achieved, ProgressStatus.MetWithinTolerance, failed);
    }

    /// <summary>What a goal that is met, nearly met (左右) or neither is called, each where the figures leave it possible.</summary>
    public static ProgressStatusSet ThreeWays(ResolvedGoal? goal, bool? isMet, bool? isNearlyMet, ProgressStatus met, ProgressStatus nearly,
        ProgressStatus not)
    {
        if (isMet == true)
            return ProgressStatusSet.Of(met);
        bool hasTolerance = goal is { IsAbout: true };
        Span<ProgressStatus> statuses = stackalloc ProgressStatus[3];
        int count = 0;
        if (isMet is null)
            statuses[count++] = met;
        if (hasTolerance && isNearlyMet is not false)
            statuses[count++] = nearly;
        if (!hasTolerance || isNearlyMet is not true)
            statuses[count++] = not;
        return ProgressStatusSet.Of(statuses[..count]);
    }

    /// <summary>The verdict on the way, from completion and lead.</summary>
    /// <param name="isMet">Whether the goal is met already.</param>
    /// <param name="early">What a goal met before its due date is called.</param>
    /// <param name="completion">The share of the way.</param>
    /// <param name="lead">Completion less time share.</param>
    /// <param name="band">How far from the line is ahead of it.</param>
    /// <param name="slack">How far short of the line is still on schedule.</param>
    /// <param name="startLead">The lead of no progress at all: the share of the time gone, negative.</param>
    /// <param name="endLead">The lead of the whole way: what is short of the goal has no more.</param>
    public static ProgressStatusSet OnTheWay(bool? isMet, ProgressStatus early, Measure completion, Measure lead, decimal band,
        decimal slack, decimal startLead, decimal endLead)
    {
        if (isMet == true)
            return ProgressStatusSet.Of(early);
        if (isMet is null && !(lead.High <= endLead) && !(lead.Low > endLead))
            lead = lead.WithHigh(endLead);
        ProgressStatusSet schedule = BySchedule(completion, lead, band, slack, startLead);
        return isMet is null ? schedule.Or(ProgressStatusSet.Of(early)) : schedule;
    }

    /// <summary>The verdicts of a lead: ahead, on schedule, behind.</summary>
    public static ProgressStatusSet ByLead(Measure lead, decimal band, decimal slack)
    {
        bool ahead = lead.High is not { } high || high > band;
        bool behind = lead.Low is not { } low || low < -slack;
        bool on = (lead.High is not { } top || top >= -slack) && (lead.Low is not { } bottom || bottom <= band);
        Span<ProgressStatus> statuses = stackalloc ProgressStatus[3];
        int count = 0;
        if (ahead)
            statuses[count++] = ProgressStatus.AheadOfSchedule;
        if (on)
            statuses[count++] = ProgressStatus.OnSchedule;
        if (behind)
            statuses[count++] = ProgressStatus.BehindSchedule;
        return ProgressStatusSet.Of(statuses[..count]);
    }

    /// <summary>Below the baseline it is a regress whatever the lead; the lead of what is left starts at that of no progress.</summary>
    private static ProgressStatusSet BySchedule(Measure completion, Measure lead, decimal band, decimal slack, decimal startLead)
    {
        if (completion.High < 0m)
            return ProgressStatusSet.Of(ProgressStatus.Regressed);
        if (completion.Low is >= 0m || completion.IsAbsent)
            return ByLead(lead, band, slack);
        return ByLead(lead.WithLow(startLead), band, slack).Or(ProgressStatusSet.Of(ProgressStatus.Regressed));
    }
}
