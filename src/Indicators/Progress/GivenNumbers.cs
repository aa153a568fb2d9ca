using NodaTime;

namespace Indicators.Progress;

/// <summary>The numbers of an assessment, kept: as an assessor gave them, or as the exact methods worked them out.</summary>
internal sealed class GivenNumbers
{
    public Measure? JudgedValue { get; set; }

    public Measure? JudgedBaseline { get; set; }

    public Measure Completion { get; set; }

    public decimal? TimeShare { get; set; }

    public Measure Lead { get; set; }

    public Measure ScheduleIndex { get; set; }

    public Measure LogCompletion { get; set; }

    public Measure GrowthRatio { get; set; }

    public Measure RequiredPace { get; set; }

    public Measure RequiredGrowth { get; set; }

    public Measure Acceleration { get; set; }

    public Measure Projected { get; set; }

    public LocalDate? ProjectedDate { get; set; }

    public Measure Gap { get; set; }

    public Measure Planned { get; set; }

    public Measure PlannedShare { get; set; }

    public TargetMilestone? NextMilestone { get; set; }

    public Measure MilestonePace { get; set; }

    /// <summary>The value and the baseline as written; the judged ones have the ends that rounding leaves.</summary>
    public (Measure? Value, Measure? Baseline) Written { get; set; }
}
