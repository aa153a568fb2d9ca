using NodaTime;

namespace Indicators.Progress;

/// <summary>The numbers of an assessment while they are worked out; <see cref="Measures"/> keeps them.</summary>
internal record struct AssessmentNumbers
{
    public Measure? JudgedValue;

    public Measure? JudgedBaseline;

    public Measure Completion;

    public decimal? TimeShare;

    public Measure Lead;

    public Measure ScheduleIndex;

    public Measure LogCompletion;

    public Measure GrowthRatio;

    public Measure RequiredPace;

    public Measure RequiredGrowth;

    public Measure Acceleration;

    public Measure Projected;

    public LocalDate? ProjectedDate;

    public Measure Gap;

    public Measure Planned;

    public Measure PlannedShare;

    public TargetMilestone? NextMilestone;

    public Measure MilestonePace;

    /// <summary>The value and the baseline as written, where the judged ones have the ends that rounding leaves.</summary>
    public (Measure? Value, Measure? Baseline)? Written;

    /// <summary>The share of the way and its place beside the time.</summary>
    public void OnTheLine(Measure completion, decimal time)
    {
        Completion = completion;
        TimeShare = time;
        Lead = Methods.Schedule.Lead(completion, time);
        ScheduleIndex = Methods.Schedule.Index(completion, time);
    }
}
