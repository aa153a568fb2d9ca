using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <content>The measures, and the numbers they were made from. Those of a way to a level are worked out when they are asked for.</content>
public sealed partial record ProgressAssessment
{
    private AssessmentNumbers? _numbers;
    private AssessmentFindings? _findings;

    /// <summary>The way to a level that the measures are those of; null where they were given with the verdict.</summary>
    internal LevelWay? Way { get; set; }

    private AssessmentNumbers Numbers => _numbers ??= new AssessmentNumbers(this);

    private AssessmentFindings Findings => _findings ??= new AssessmentFindings();

    /// <summary>v: the value judged, as calculations took it, in the unit of <see cref="Goal"/>: that of <see cref="Current"/>, a sum of a flow, a chain of yearly changes on 1, a growth rate in percent. Null where there is none.</summary>
    public Measure? JudgedValue { get => Numbers.JudgedValue; internal set => Numbers.JudgedValue = value; }

    /// <summary>b: where the way starts, in the same unit; of a flow that is added up, 0. Null where there is none.</summary>
    public Measure? JudgedBaseline { get => Numbers.JudgedBaseline; internal set => Numbers.JudgedBaseline = value; }

    /// <summary>The clock of the year: the whole months gone of the year the value belongs to, 9 of 12 at the end of September. Null without a value.</summary>
    public ElapsedShare? YearElapsed => !IsOfOtherPeriod && Current?.Period is { } period ? TimePeriod.Year(period.End.Year).ShareElapsed(period.End) : null;

    /// <summary>The clock of the plan: the months gone from the baseline, or of the target's span, at the end of the value's period. Null for a target of one year alone, or without a value.</summary>
    public ElapsedShare? PlanElapsed => PlanClock is { } clock && Current?.Period is { } period && period.End >= clock.Start ? clock.ShareElapsed(period.End) : null;

    /// <summary>The years of the plan; null for a target of one year alone, or where no value is judged.</summary>
    internal TimePeriod? PlanClock { get; set; }

    /// <summary>M1: the share of the way from baseline to target; 0.5 is half way. Not capped.</summary>
    public Measure Completion { get => Numbers.Completion; internal set => Numbers.Completion = value; }

    /// <summary>The share of the time from baseline to due date, in whole months, at the end of the current value's period; null without a baseline.</summary>
    public decimal? TimeShare { get => Numbers.TimeShare; internal set => Numbers.TimeShare = value; }

    /// <summary>M2: completion less time share; 0.05 is five points ahead.</summary>
    public Measure Lead { get => Numbers.Lead; internal set => Numbers.Lead = value; }

    /// <summary>M2: completion over time share; 1 is on schedule.</summary>
    public Measure ScheduleIndex { get => Numbers.ScheduleIndex; internal set => Numbers.ScheduleIndex = value; }

    /// <summary>M3: completion on the logarithmic line, for goals that are percentage changes or run along a compound path; absent otherwise or where a sign forbids it.</summary>
    public Measure LogCompletion { get => Numbers.LogCompletion; internal set => Numbers.LogCompletion = value; }

    /// <summary>M4: observed over required yearly growth; for comparison across indicators only.</summary>
    public Measure GrowthRatio { get => Numbers.GrowthRatio; internal set => Numbers.GrowthRatio = value; }

    /// <summary>M5: what has to be added a year to meet the target, in the unit of <see cref="Goal"/>.</summary>
    public Measure RequiredPace { get => Numbers.RequiredPace; internal set => Numbers.RequiredPace = value; }

    /// <summary>M5: the yearly growth that would meet the target; 0.08 is 8 %.</summary>
    public Measure RequiredGrowth { get => Numbers.RequiredGrowth; internal set => Numbers.RequiredGrowth = value; }

    /// <summary>M5: required pace over the pace so far; more than 1 means faster than until now.</summary>
    public Measure Acceleration { get => Numbers.Acceleration; internal set => Numbers.Acceleration = value; }

    /// <summary>M6: the value at the due date if the pace so far goes on, in the unit of <see cref="Goal"/>.</summary>
    public Measure Projected { get => Numbers.Projected; internal set => Numbers.Projected = value; }

    /// <summary>M6: the month in which the target would be met at the pace so far; null where it would not.</summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? ProjectedDate { get => Numbers.ProjectedDate; internal set => Numbers.ProjectedDate = value; }

    /// <summary>M10: growth less the growth wanted, in percentage points; or the distance to the series the goal refers to.</summary>
    public Measure Gap { get => Numbers.Gap; internal set => Numbers.Gap = value; }

    /// <summary>For goals a later value can undo: whether the threshold is met by what is known to date; null where undecided or not such a goal.</summary>
    public bool? MeetsThresholdToDate { get; internal set; }

    /// <summary>True of what is used up and not approached: a ceiling, or a range, for the sum of a flow. <see cref="Completion"/> is then the share used, the lead τ less it, the index τ over it.</summary>
    public bool IsUsedUp { get; internal set; }

    /// <summary>True where <see cref="Projected"/>, by the figures as written, breaks a ceiling that is not broken yet.</summary>
    public bool IsProjectedBeyond { get; internal set; }

    /// <summary>Where the goal was met after the baseline and is not now: the last value that met it. Null otherwise.</summary>
    public Observation? MetBefore { get => _findings?.MetBefore; internal set => Findings.MetBefore = value; }

    /// <summary>The figures that were added up to the value judged, in order of time; empty where one figure is the value.</summary>
    public IReadOnlyList<Observation> Summands { get => _findings?.Summands ?? []; internal set => Findings.Summands = value; }

    /// <summary>The yearly rates that what a goal refers to was made of; empty where it is one figure.</summary>
    internal IReadOnlyList<Observation> ReferenceParts { get => _findings?.ReferenceParts ?? []; set => Findings.ReferenceParts = value; }

    /// <summary>The targets of the years, of a goal set year by year.</summary>
    internal IReadOnlyList<ProgressAssessment> YearlyTargets { get => _findings?.YearlyTargets ?? []; set => Findings.YearlyTargets = value; }

    /// <summary>M7: in how many of the judged years the goal was met; null for goals not judged year by year.</summary>
    public int? YearsMet { get => _findings?.YearsMet; internal set => Findings.YearsMet = value; }

    /// <summary>M7: how many years were judged.</summary>
    public int? YearsJudged { get => _findings?.YearsJudged; internal set => Findings.YearsJudged = value; }

    /// <summary>How many yearly changes were chained because no level is published; null where levels were used.</summary>
    public int? ChainedYears { get => _findings?.ChainedYears; internal set => Findings.ChainedYears = value; }

    /// <summary>The published change since the baseline that the judged change starts from; null where it was chained from the first year, or levels were used.</summary>
    public Observation? ChainedSince { get => _findings?.ChainedSince; internal set => Findings.ChainedSince = value; }

    /// <summary>M7: the years in which a goal that holds every year was broken.</summary>
    public IReadOnlyList<int> BrokenYears { get => _findings?.BrokenYears ?? []; internal set => Findings.BrokenYears = value; }

    /// <summary>The years without a value before the latest that has one, of a goal of every year (M7) or of a sum.</summary>
    public IReadOnlyList<int> MissingYears { get => _findings?.MissingYears ?? []; internal set => Findings.MissingYears = value; }

    /// <summary>How a rank stands, in places; null for other goals.</summary>
    public PlacesMoved? Places { get => _findings?.Places; internal set => Findings.Places = value; }

    /// <summary>What a goal relative to another series is compared with; null for other goals.</summary>
    public ReferenceValue? Reference { get => _findings?.Reference; internal set => Findings.Reference = value; }

    /// <summary>Of a floor with a stretch beyond it (6%以上、力争6.5%), whether the stretch is met; null where that is open or there is none.</summary>
    public bool? StretchIsMet { get => _findings?.StretchIsMet; internal set => Findings.StretchIsMet = value; }

    /// <summary>M2 on a way through milestones: what the plan wants by now, in the unit of <see cref="Goal"/>. Absent on other ways.</summary>
    public Measure Planned { get => Numbers.Planned; internal set => Numbers.Planned = value; }

    /// <summary>M2 on a way through milestones: the share of the way the plan wants to be gone by now. What lead and index compare with there; absent on other ways, which compare with <see cref="TimeShare"/>.</summary>
    public Measure PlannedShare { get => Numbers.PlannedShare; internal set => Numbers.PlannedShare = value; }

    /// <summary>The next milestone after the value's period; null where none is left or there are none.</summary>
    public TargetMilestone? NextMilestone { get => Numbers.NextMilestone; internal set => Numbers.NextMilestone = value; }

    /// <summary>M5 to the next milestone: what has to be added a year until then, in the unit of <see cref="Goal"/>.</summary>
    public Measure MilestonePace { get => Numbers.MilestonePace; internal set => Numbers.MilestonePace = value; }

    /// <summary>M8: what the months published of a year say of it; null where the value judged is not of a part of a year.</summary>
    public YearToDateFigures? YearToDate { get => _findings?.YearToDate; internal set => Findings.YearToDate = value; }
}
