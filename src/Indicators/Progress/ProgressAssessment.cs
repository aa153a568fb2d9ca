using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// What the calculator says of one target: the verdict, every measure with its range, and the inputs it was made from.
/// </summary>
/// <remarks>Immutable. A number that cannot be given is absent, and <see cref="Reason"/> says why; nothing is substituted silently.</remarks>
public sealed record ProgressAssessment
{
    internal ProgressAssessment(Target target, LocalDate asOf, LocalDate? knownBy)
    {
        Target = target;
        AsOf = asOf;
        KnownBy = knownBy;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>Periods that ended by this day were looked at.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate AsOf { get; }

    /// <summary>Only what had been published by this day was known; null where everything was.</summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? KnownBy { get; }

    /// <summary>The observation the target was judged by; null where there was none.</summary>
    public Observation? Current { get; init; }

    /// <summary>The baseline's value, as stated with the target or as observed; null where there is none.</summary>
    public Figure? Baseline { get; init; }

    /// <summary>The period the baseline is for.</summary>
    public TimePeriod? BaselinePeriod { get; init; }

    /// <summary>True where the baseline's value comes from an observation and not from the target itself.</summary>
    public bool BaselineIsObserved { get; init; }

    /// <summary>The indicator the target was measured by, where that is a stated proxy; otherwise null.</summary>
    public string? ProxyId { get; init; }

    /// <summary>The goal as a threshold; null where it is no level.</summary>
    public ResolvedGoal? Goal { get; init; }

    /// <summary>The statuses that the figures leave possible.</summary>
    public ProgressStatusSet Status { get; init; }

    /// <summary>Why there is no verdict, or none of some numbers; <see cref="NotAssessableReason.None"/> where nothing is missing.</summary>
    public NotAssessableReason Reason { get; init; }

    /// <summary>True where <see cref="Reason"/> is worth telling beside the verdict: there is none, or it waits for the value of the due date.</summary>
    [JsonIgnore]
    public bool NeedsReason => Reason == NotAssessableReason.DueValueMissing || (Reason != NotAssessableReason.None && Status.Contains(ProgressStatus.NotAssessable));

    /// <summary>M0: whether the goal is met by the current value; null where the figures leave it open or there is none.</summary>
    public bool? IsMet { get; init; }

    /// <summary>True where the due date lies before <see cref="AsOf"/> and no value for it was known.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>M1: the share of the way from baseline to target; 0.5 is half way. Not capped.</summary>
    public Measure Completion { get; init; }

    /// <summary>The share of the time from baseline to due date, in whole months, at the end of the current value's period; null without a baseline.</summary>
    public decimal? TimeShare { get; init; }

    /// <summary>M2: completion less time share; 0.05 is five points ahead.</summary>
    public Measure Lead { get; init; }

    /// <summary>M2: completion over time share; 1 is on schedule.</summary>
    public Measure ScheduleIndex { get; init; }

    /// <summary>M3: completion on the logarithmic line, for goals that are percentage changes or run along a compound path; absent otherwise or where a sign forbids it.</summary>
    public Measure LogCompletion { get; init; }

    /// <summary>M4: observed over required yearly growth; for comparison across indicators only.</summary>
    public Measure GrowthRatio { get; init; }

    /// <summary>M5: what has to be added a year to meet the target, in the unit of <see cref="Goal"/>.</summary>
    public Measure RequiredPace { get; init; }

    /// <summary>M5: the yearly growth that would meet the target; 0.08 is 8 %.</summary>
    public Measure RequiredGrowth { get; init; }

    /// <summary>M5: required pace over the pace so far; more than 1 means faster than until now.</summary>
    public Measure Acceleration { get; init; }

    /// <summary>M6: the value at the due date if the pace so far goes on, in the unit of <see cref="Goal"/>.</summary>
    public Measure Projected { get; init; }

    /// <summary>M6: the month in which the target would be met at the pace so far; null where it would not.</summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? ProjectedDate { get; init; }

    /// <summary>M10: growth less the growth wanted, in percentage points; or the distance to the series the goal refers to.</summary>
    public Measure Gap { get; init; }

    /// <summary>For goals a later value can undo: whether the threshold is met by what is known to date; null where undecided or not such a goal.</summary>
    public bool? MeetsThresholdToDate { get; init; }

    /// <summary>M7: in how many of the judged years the goal was met; null for goals not judged year by year.</summary>
    public int? YearsMet { get; init; }

    /// <summary>M7: how many years were judged.</summary>
    public int? YearsJudged { get; init; }

    /// <summary>How many yearly changes were chained because no level is published; null where levels were used.</summary>
    public int? ChainedYears { get; init; }

    /// <summary>The verdict as a sentence a person can check: the figures, the measures, the status.</summary>
    public string ToText(Language language) => ProgressText.Explain(this, language);
}
