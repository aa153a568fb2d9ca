namespace Indicators.Progress;

/// <summary>Every status that the rounding of the figures leaves possible.</summary>
internal static class OpenStatuses
{
    /// <summary>What only the wider reading cannot tell is no verdict that rounding leaves possible.</summary>
    public static ProgressStatusSet Of(ProgressStatusSet written, ProgressStatusSet wide, Obstacle reason, bool? isMet) =>
        wide.Contains(ProgressStatus.NotAssessable) && !written.Contains(ProgressStatus.NotAssessable)
            ? written.Or(WithoutAWay(wide, reason, isMet))
            : written.Or(wide);

    /// <summary>Where rounding leaves no way between baseline and goal: the goal is kept, met, or lost.</summary>
    private static ProgressStatusSet WithoutAWay(ProgressStatusSet wide, Obstacle reason, bool? isMet) => (reason, isMet) switch
    {
        (Obstacle.BaselineEqualsTarget, true) => ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule),
        (Obstacle.BaselineEqualsTarget, false) => ProgressStatusSet.Of(ProgressStatus.Regressed),
        (Obstacle.BaselineEqualsTarget, _) => ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule, ProgressStatus.Regressed),
        _ => wide.Without(ProgressStatus.NotAssessable),
    };
}
