using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// The numbers of an assessment: M1 to M10, each of the figures as written with the ends that their rounding leaves, and the value and
/// baseline they were made from.
/// </summary>
/// <remarks>Immutable. A number that cannot be given is absent; nothing is substituted silently. Those of a way to a level are worked out
/// when they are asked for.</remarks>
public sealed record Measures
{
    private readonly TargetInputs? _inputs;
    private readonly WayNumbers _way;
    private StrongBox<AssessmentNumbers>? _kept;

    internal Measures(in AssessmentNumbers numbers) => _kept = new StrongBox<AssessmentNumbers>(numbers);

    /// <summary>
    /// Those of a way to a level: of a plain one worked out each time one is asked for, which costs less than keeping them; of any other
    /// once, all together.
    /// </summary>
    internal Measures(TargetInputs inputs)
    {
        _inputs = inputs;
        _way = WayNumbers.Of(inputs);
    }

    /// <summary>Measures of nothing.</summary>
    internal static Measures None { get; } = new(new AssessmentNumbers());

    /// <summary>The numbers as they are kept.</summary>
    internal ref readonly AssessmentNumbers Numbers =>
        ref (_kept ??= new StrongBox<AssessmentNumbers>(LevelNumbers.Of(_inputs!, _inputs!.Way!.Value))).Value;

    /// <summary>
    /// v: the value judged, as calculations took it, in the unit of <see cref="TargetInputs.Goal"/>: that of
    /// <see cref="TargetInputs.Current"/>, a sum of a flow, a chain of yearly changes on 1, a growth rate in percent. Null where there is
    /// none.
    /// </summary>
    public Measure? JudgedValue => _way.IsPlain ? _way.Value : Numbers.JudgedValue;

    /// <summary>b: where the way starts, in the same unit; of a flow that is added up, 0. Null where there is none.</summary>
    public Measure? JudgedBaseline => _way.IsPlain ? _way.Baseline : Numbers.JudgedBaseline;

    /// <summary>M1: the share of the way from baseline to target; 0.5 is half way. Not capped.</summary>
    public Measure Completion => _way.IsPlain ? _way.Completion : Numbers.Completion;

    /// <summary>
    /// The share of the time from baseline to due date, in whole months, at the end of the current value's period; null without a baseline.
    /// </summary>
    public decimal? TimeShare => _way.IsPlain ? _way.Time : Numbers.TimeShare;

    /// <summary>M2: completion less time share; 0.05 is five points ahead.</summary>
    public Measure Lead => _way.IsPlain && _way.TryLead(out Measure number) ? number : Numbers.Lead;

    /// <summary>M2: completion over time share; 1 is on schedule.</summary>
    public Measure ScheduleIndex => _way.IsPlain && _way.TryIndex(out Measure number) ? number : Numbers.ScheduleIndex;

    /// <summary>
    /// M3: completion on the logarithmic line, for goals that are percentage changes or run along a compound path; absent otherwise or
    /// where a sign forbids it.
    /// </summary>
    public Measure LogCompletion => _way.IsPlain && _way.TryLogCompletion(out Measure number) ? number : Numbers.LogCompletion;

    /// <summary>M4: observed over required yearly growth; for comparison across indicators only.</summary>
    public Measure GrowthRatio => _way.IsPlain && _way.TryGrowthRatio(out Measure number) ? number : Numbers.GrowthRatio;

    /// <summary>M5: what has to be added a year to meet the target, in the unit of <see cref="TargetInputs.Goal"/>.</summary>
    public Measure RequiredPace => _way.IsPlain ? _way.RequiredPace : Numbers.RequiredPace;

    /// <summary>M5: the yearly growth that would meet the target; 0.08 is 8 %.</summary>
    public Measure RequiredGrowth => _way.IsPlain && _way.TryRequiredGrowth(out Measure number) ? number : Numbers.RequiredGrowth;

    /// <summary>M5: required pace over the pace so far; more than 1 means faster than until now.</summary>
    public Measure Acceleration => _way.IsPlain ? _way.Acceleration : Numbers.Acceleration;

    /// <summary>M6: the value at the due date if the pace so far goes on, in the unit of <see cref="TargetInputs.Goal"/>.</summary>
    public Measure Projected => _way.IsPlain ? _way.Projected : Numbers.Projected;

    /// <summary>M6: the month in which the target would be met at the pace so far; null where it would not.</summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? ProjectedDate => _way.IsPlain ? _way.ProjectedDate : Numbers.ProjectedDate;

    /// <summary>M10: growth less the growth wanted, in percentage points; or the distance to the series the goal refers to.</summary>
    public Measure Gap => _way.IsPlain ? default : Numbers.Gap;

    /// <summary>
    /// M2 on a way through milestones: what the plan wants by now, in the unit of <see cref="TargetInputs.Goal"/>. Absent on other ways.
    /// </summary>
    public Measure Planned => _way.IsPlain ? default : Numbers.Planned;

    /// <summary>
    /// M2 on a way through milestones: the share of the way the plan wants to be gone by now. What lead and index compare with there;
    /// absent on other ways, which compare with <see cref="TimeShare"/>.
    /// </summary>
    public Measure PlannedShare => _way.IsPlain ? default : Numbers.PlannedShare;

    /// <summary>The next milestone after the value's period; null where none is left or there are none.</summary>
    public TargetMilestone? NextMilestone => _way.IsPlain ? null : Numbers.NextMilestone;

    /// <summary>M5 to the next milestone: what has to be added a year until then, in the unit of <see cref="TargetInputs.Goal"/>.</summary>
    public Measure MilestonePace => _way.IsPlain ? default : Numbers.MilestonePace;

    /// <summary>M7: in how many of the judged years the goal was met; null for goals not judged year by year.</summary>
    public int? YearsMet => Beside.YearsMet;

    /// <summary>M7: how many years were judged.</summary>
    public int? YearsJudged => Beside.YearsJudged;

    /// <summary>M7: the years in which a goal that holds every year was broken.</summary>
    public IReadOnlyList<int> BrokenYears => Beside.BrokenYears;

    /// <summary>M8: what the months published of a year say of it; null where the value judged is not of a part of a year.</summary>
    public YearToDateFigures? YearToDate => Beside.YearToDate;

    /// <summary>How a rank stands, in places; null for other goals.</summary>
    public PlacesMoved? Places => Beside.Places;

    /// <summary>What only some goals have.</summary>
    internal NumbersBeside Beside { get; init; } = NumbersBeside.None;

    /// <summary>The value as written, without the ends that rounding leaves.</summary>
    internal Measure? ValueAsWritten => _way.IsPlain ? _way.ValueAsWritten
        : Numbers.Written is { } written ? written.Value
        : Numbers.JudgedValue;

    /// <summary>The baseline as written.</summary>
    internal Measure? BaselineAsWritten => _way.IsPlain ? _way.BaselineAsWritten
        : Numbers.Written is { } written ? written.Baseline
        : Numbers.JudgedBaseline;

    /// <summary>The same with other numbers.</summary>
    internal Measures With(in AssessmentNumbers numbers) => new(numbers) { Beside = Beside };

    /// <summary>Equal where every number is.</summary>
    public bool Equals(Measures? other) =>
        ReferenceEquals(this, other) || (other is not null && Numbers == other.Numbers && Beside == other.Beside);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Completion, Lead, YearsMet);

    /// <summary>Completion, lead and time in short, the same in every culture; a dash for what is absent.</summary>
    public override string ToString() =>
        $"completion {Completion}, lead {Lead}, time {(TimeShare is { } time ? Measure.Exactly(time) : default)}";
}
