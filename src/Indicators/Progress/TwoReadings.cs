namespace Indicators.Progress;

/// <summary>
/// One assessment from two readings: the verdict and the numbers of the figures as written, beside them the ends and the
/// statuses that their rounding leaves.
/// </summary>
internal static class TwoReadings
{
    /// <summary>True where every figure is exactly itself in any reading, so that one reading says all.</summary>
    public static bool IsExact(ProgressAssessment written) =>
        written.Substitutions.Count == 0 && written.YearToDate is null && written.BrokenYears.Count == 0
        && written.Target.Goal is LevelGoal or MultipleGoal or IncreaseGoal or ChangeGoal or RankGoal or DoneGoal or NoNumberGoal
        && written.ChainedYears is null && written.YearsJudged is null
        && IsExact(written.Current?.Figure) && IsExact(written.Baseline);

    /// <summary>Completes the verdict as written with what the wider reading found.</summary>
    public static ProgressAssessment Join(ProgressAssessment written, ProgressAssessment wide)
    {
        written.Widened = wide;
        written.Possible = Possible(written.Status, wide.Status, wide.Reason, wide.IsMet);
        written.JoinNumbers(wide);
        if (written is { YearToDate: { } year } && wide.YearToDate is { } wider)
            written.YearToDate = Join(year, wider);
        if (written.Reference is { } reference && wide.Reference is { } other)
            written.Reference = reference with { Value = Join(reference.Value, other.Value) };
        return written;
    }

    /// <summary>The numbers as written with the ends of those of the wider reading.</summary>
    /// <param name="written">The numbers as written; they take the ends.</param>
    /// <param name="wide">The numbers of the wider reading.</param>
    /// <param name="hasWay">Whether the wider reading has a way to go.</param>
    public static GivenNumbers Join(GivenNumbers written, GivenNumbers wide, bool hasWay)
    {
        written.Written = (written.JudgedValue, written.JudgedBaseline);
        written.JudgedValue = Join(written.JudgedValue, wide.JudgedValue);
        written.JudgedBaseline = Join(written.JudgedBaseline, wide.JudgedBaseline);
        // Where only rounding leaves a way at all, the figures as written have no share of it.
        if (hasWay || !written.Completion.IsAbsent)
        {
            written.Completion = Join(written.Completion, wide.Completion);
            written.Lead = Join(written.Lead, wide.Lead);
            written.ScheduleIndex = Join(written.ScheduleIndex, wide.ScheduleIndex);
        }

        written.LogCompletion = Join(written.LogCompletion, wide.LogCompletion);
        written.GrowthRatio = Join(written.GrowthRatio, wide.GrowthRatio);
        written.RequiredPace = Join(written.RequiredPace, wide.RequiredPace);
        written.RequiredGrowth = Join(written.RequiredGrowth, wide.RequiredGrowth);
        written.Acceleration = Join(written.Acceleration, wide.Acceleration);
        written.Projected = Join(written.Projected, wide.Projected);
        written.Gap = Join(written.Gap, wide.Gap);
        written.Planned = Join(written.Planned, wide.Planned);
        written.PlannedShare = Join(written.PlannedShare, wide.PlannedShare);
        written.MilestonePace = Join(written.MilestonePace, wide.MilestonePace);
        return written;
    }

    /// <summary>What only the wider reading cannot tell is no verdict that rounding leaves possible.</summary>
    public static ProgressStatusSet Possible(ProgressStatusSet written, ProgressStatusSet wide, Obstacle reason, bool? isMet) =>
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

    private static YearToDateFigures Join(YearToDateFigures written, YearToDateFigures wide) => written with
    {
        ToDate = Join(written.ToDate, wide.ToDate),
        LastToDate = Join(written.LastToDate, wide.LastToDate),
        LastYear = Join(written.LastYear, wide.LastYear),
        RunRate = Join(written.RunRate, wide.RunRate),
        SamePeriodShare = Join(written.SamePeriodShare, wide.SamePeriodShare),
        Additive = Join(written.Additive, wide.Additive),
        ExpectedShare = Join(written.ExpectedShare, wide.ExpectedShare),
        SeasonalLead = Join(written.SeasonalLead, wide.SeasonalLead),
        NeededGrowth = Join(written.NeededGrowth, wide.NeededGrowth),
    };

    /// <summary>The number is that of the figures as written, the ends are those of the wider reading.</summary>
    private static Measure Join(Measure written, Measure wide)
    {
        if (wide.IsAbsent)
            return new Measure(written.Value, null, null);
        decimal? value = written.Value;
        return new Measure(value, value < wide.Low ? value : wide.Low, value > wide.High ? value : wide.High);
    }

    private static Measure? Join(Measure? written, Measure? wide)
    {
        if (written is not { } one || wide is not { } other)
            return written ?? wide;
        decimal? point = one.Value;
        return Measure.Between(point < other.Low ? point : other.Low, point > other.High ? point : other.High, point, other.IsLowOpen, other.IsHighOpen);
    }

    private static bool IsExact(Figure? figure) => figure is not { } known || known.Range.IsPoint;
}
