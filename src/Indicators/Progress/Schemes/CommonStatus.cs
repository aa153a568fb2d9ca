namespace Indicators.Progress;

/// <summary>From the classes of a scheme to the common status. Meeting the goal and the due date stand above the class.</summary>
internal static class CommonStatus
{
    public static ProgressStatusSet Of(IReadOnlyList<ProgressClass> classes, SchemeInput input, bool? isMet)
    {
        ProgressStatus met = WhenMet(input);
        if (isMet == true)
            return ProgressStatusSet.Of(met);
        bool isWorse = IsCertainlyWorse(input);
        bool isNearly = IsNearlyMet(input) == true;
        int count = 0;
        Span<ProgressStatus> statuses = stackalloc ProgressStatus[classes.Count + 1];
        foreach (ProgressClass c in classes)
            statuses[count++] = c.Status == ProgressStatus.Achieved ? met : WhenNotMet(c.Status, input, isWorse, isNearly);
        if (isMet is null)
            statuses[count++] = met;
        return ProgressStatusSet.Of(statuses[..count]);
    }

    public static ProgressStatusSet OfGroup(IReadOnlyList<ProgressClass> classes) =>
        ProgressStatusSet.Of([.. classes.Select(c => c.Status)]);

    /// <summary>
    /// True where the status of a class does not hang on how the figures are read: whether one is nearly there, or beyond its baseline on
    /// the wrong side.
    /// </summary>
    public static bool IsOfEveryReading(ProgressClass only, SchemeInput input, bool isMet)
    {
        if (isMet)
            return true;
        if (input.Goal is { IsAbout: true })
            return false;
        return only.Status != ProgressStatus.BehindSchedule || IsCertainlyWorse(input) || !MayBeWorse(input);
    }

    private static bool MayBeWorse(SchemeInput input) =>
        !input.IsUsedUp && input.Baseline is { } baseline && baseline.At < input.Current.At && SchemeFrame.SignOf(input) switch
        {
            > 0 => !(input.Current.Value.Value >= baseline.Value.Value),
            < 0 => !(input.Current.Value.Value <= baseline.Value.Value),
            _ => false,
        };

    private static ProgressStatus WhenMet(SchemeInput input)
    {
        if (input.IsDue)
            return ProgressStatus.Achieved;
        return input.CanBeMetEarly && !input.HoldsEveryYear ? ProgressStatus.AchievedEarly : ProgressStatus.AheadOfSchedule;
    }

    private static ProgressStatus WhenNotMet(ProgressStatus status, SchemeInput input, bool isWorse, bool isNearly)
    {
        if (status is ProgressStatus.AchievedEarly or ProgressStatus.MetWithinTolerance or ProgressStatus.NotAssessable)
            return status;
        if (input.IsDue && input.Due is not null && input.Goal is not null)
            return isNearly ? ProgressStatus.MetWithinTolerance
                : input.Commitment == TargetCommitment.Stretch ? ProgressStatus.BehindSchedule
                : ProgressStatus.Missed;
        return status == ProgressStatus.BehindSchedule && isWorse ? ProgressStatus.Regressed : status;
    }

    /// <summary>Whether a goal with 左右 is met or short of it by no more than its tolerance; false for other goals.</summary>
    public static bool? IsNearlyMet(SchemeInput input) =>
        input.Goal is { IsAbout: true } goal && (!goal.NeedsBaseline || input.Baseline is not null)
        ? Methods.Achievement.IsNearlyMet(goal, input.Current.Value, input.Baseline?.Value)
        : false;

    private static bool IsCertainlyWorse(SchemeInput input)
    {
        if (input.IsUsedUp || input.Baseline is not { } baseline || baseline.At >= input.Current.At)
            return false;
        return SchemeFrame.SignOf(input) switch
        {
            > 0 => input.Current.Value.High < baseline.Value.Low,
            < 0 => input.Current.Value.Low > baseline.Value.High,
            _ => false,
        };
    }
}
