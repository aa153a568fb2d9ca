namespace Indicators.Progress;

/// <summary>Numbers of two readings in one: those of the figures as written, with the ends that their rounding leaves.</summary>
internal static class JoinedNumbers
{
    /// <summary>The numbers as written with the ends of those of the wider reading.</summary>
    /// <param name="written">The numbers as written; they take the ends.</param>
    /// <param name="wide">The numbers of the wider reading.</param>
    /// <param name="hasWay">Whether the wider reading has a way to go.</param>
    public static AssessmentNumbers Join(AssessmentNumbers written, in AssessmentNumbers wide, bool hasWay)
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

    /// <summary>The same of what the months of a year say.</summary>
    public static YearToDateFigures Join(YearToDateFigures written, YearToDateFigures wide) => written with
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
    public static Measure Join(Measure written, Measure wide)
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
        return Measure.Between(point < other.Low ? point : other.Low, point > other.High ? point : other.High, point, other.IsLowOpen,
            other.IsHighOpen);
    }
}
