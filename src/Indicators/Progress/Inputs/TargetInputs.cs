using System.Text.Json.Serialization;
using Indicators.Derivation;
using Indicators.Progress.Inputs;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// What a target is judged from: what was asked, the value and the baseline, the clocks, the goal as a threshold, and what stood for what.
/// </summary>
/// <remarks>Immutable, decided once. Everything an assessment needs of the catalogue is here; measures and verdict are made from
/// it.</remarks>
public sealed record TargetInputs
{
    private readonly Target? _statedFor;
    private IReadOnlyList<Substitution>? _substitutions;

    internal TargetInputs(TargetQuestion asked) => Asked = asked.Root;

    /// <summary>What was asked.</summary>
    internal TargetQuestion Asked { get; }

    /// <summary>What only some targets are judged from.</summary>
    internal InputParts Parts { get; init; } = InputParts.None;

    /// <summary>The way to a level that measures are those of; null where they are given with the verdict.</summary>
    internal LevelWay? Way { get; init; }

    /// <summary>What the assessor took in the place of something else.</summary>
    internal IReadOnlyList<Substitution> Taken { get; init; } = [];

    /// <summary>True where the value is the latest before a due date that has passed.</summary>
    internal bool StandsForDue { get; init; }

    /// <summary>The target.</summary>
    public Target Target { get => _statedFor ?? Asked.Target; private init => _statedFor = value; }

    /// <summary>Periods that ended by this day were looked at.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate AsOf => Asked.AsOf;

    /// <summary>Only what had been published by this day was known; null where the day of <see cref="AsOf"/> decides.</summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? KnownBy => Asked.KnownBy;

    /// <summary>The conventions followed.</summary>
    public ProgressOptions Options => Asked.Options;

    /// <summary>The observation the target was judged by, of a sum or a chain the last one; null where there was none.</summary>
    public Observation? Current { get; internal init; }

    /// <summary>True where <see cref="Current"/> is shown and not judged by: a value for another period than the target's.</summary>
    public bool IsOfOtherPeriod { get; internal init; }

    /// <summary>The baseline's value, as stated with the target or as observed; null where there is none.</summary>
    public Figure? Baseline => BaselineObservation?.Figure ?? StatedBaseline?.Value;

    /// <summary>The baseline the target states itself, where its value is what was taken.</summary>
    internal Baseline? StatedBaseline { get; init; }

    /// <summary>The period the baseline is for.</summary>
    public TimePeriod? BaselinePeriod => Parts.BaselinePeriod ?? Asked.Target.Baseline?.Period;

    /// <summary>
    /// The observation the baseline's value comes from, with the day it was published; null where the target states the value itself or
    /// there is none.
    /// </summary>
    public Observation? BaselineObservation { get; internal init; }

    /// <summary>The goal as a threshold; null where it is no level.</summary>
    public ResolvedGoal? Goal { get; internal init; }

    /// <summary>
    /// The figures that were added up or chained to the value judged, in order of time; empty where one figure is the value.
    /// </summary>
    public IReadOnlyList<Observation> Summands => Parts.Summands;

    /// <summary>The yearly rates that what a goal refers to was made of; empty where it is one figure.</summary>
    internal IReadOnlyList<Observation> ReferenceParts => Parts.ReferenceParts;

    /// <summary>The years without a value before the latest that has one, of a goal of every year (M7) or of a sum.</summary>
    public IReadOnlyList<int> MissingYears => Parts.MissingYears;

    /// <summary>How many yearly changes were chained because no level is published; null where levels were used.</summary>
    public int? ChainedYears => Parts.ChainedYears;

    /// <summary>
    /// The published change since the baseline that the judged change starts from; null where it was chained from the first year, or levels
    /// were used.
    /// </summary>
    public Observation? ChainedSince => Parts.ChainedSince;

    /// <summary>What a goal relative to another series is compared with; null for other goals.</summary>
    public ReferenceValue? Reference => Parts.Reference;

    /// <summary>
    /// True of what is used up and not approached: a ceiling, or a range, for the sum of a flow. <see cref="Progress.Measures.Completion"/>
    /// is then the share used, the lead τ less it, the index τ over it.
    /// </summary>
    public bool IsUsedUp => Parts.IsUsedUp;

    /// <summary>The baseline its threshold was made from, where that is not where the way starts.</summary>
    internal Measure? ThresholdBaseline => Parts.ThresholdBaseline;

    /// <summary>
    /// Everything that was taken in place of what the target asks for: a proxy, another period, a sum, a later edition of the baseline.
    /// Empty where nothing was.
    /// </summary>
    public IReadOnlyList<Substitution> Substitutions =>
        _substitutions ??= ValueList<Substitution>.Of(Taken.Concat(StoodFor.In(this)), nameof(Substitutions));

    /// <summary>
    /// The clock of the year: the whole months gone of the year the value belongs to, 9 of 12 at the end of September. Null without a
    /// value.
    /// </summary>
    public ElapsedShare? YearElapsed => !IsOfOtherPeriod && Current?.Period is { } period
        ? TimePeriod.Year(period.End.Year).ShareElapsed(period.End)
        : null;

    /// <summary>
    /// The clock of the plan: the months gone from the baseline, or of the target's span, at the end of the value's period. Null for a
    /// target of one year alone, or without a value.
    /// </summary>
    public ElapsedShare? PlanElapsed => PlanClock is { } clock && Current?.Period is { } period && period.End >= clock.Start
        ? clock.ShareElapsed(period.End)
        : null;

    /// <summary>The years of the plan; null for a target of one year alone, or where no value is judged.</summary>
    internal TimePeriod? PlanClock
    {
        get
        {
            if (IsOfOtherPeriod || Current?.Period is null)
                return null;
            TimePeriod clock = Way?.Clock ?? Asked.ClockFrom(BaselineFigure.PeriodTaken(Asked, BaselineObservation));
            return clock.WholeMonths is <= CivilCalendar.MonthsOfYear ? null : clock;
        }
    }

    /// <summary>The indicator the target was measured by, where that is a stated proxy; otherwise null.</summary>
    public string? ProxyId => Asked.Target.MeasuredBy?.IndicatorId;

    /// <summary>
    /// What offices have published of how the target stands, by the day of asking. Shown beside the verdict, never in its place.
    /// </summary>
    public IReadOnlyList<OfficialAssessment> Official => [.. Asked.OfficialOf(Target).Where(one => one.On <= (KnownBy ?? AsOf))];

    /// <summary>
    /// The target that had taken the place of this one by the day of asking; null where none had. It is assessed as before, and counts no
    /// longer.
    /// </summary>
    public Target? SupersededBy => Asked.SuccessorOf(Target);

    /// <summary>Where the names are.</summary>
    internal TargetNames Names => new(Asked.Catalog);

    /// <summary>The goal in words, the series it refers to by their names.</summary>
    /// <param name="language">The language.</param>
    public string GoalText(Language language)
    {
        // A level of a growth series is a growth: what falls is not called a negative rise.
        if (Target.Goal is LevelGoal { Figure: { Amount: < 0m } figure } && Target.Series.Transformation.IsGrowth)
            return Indicators.GoalText.OfChange(figure, language, "goal.level");
        return Names.Of(Target.Goal, language);
    }

    /// <summary>True where value and baseline are exactly themselves in any reading.</summary>
    internal bool IsExact => Current?.Figure is not { Range.IsPoint: false } && Baseline is not { Range.IsPoint: false };

    /// <summary>True where growths are judged and no levels: no share of a way, and nothing that is settled before the due date.</summary>
    internal bool IsGrowth => Asked.Goal is AnnualGrowthGoal or AverageGrowthGoal or RelativeGoal || !Asked.IsLevelLike;

    /// <summary>True on a way of equal rates.</summary>
    internal bool IsCompound => Asked.IsCompound;

    /// <summary>The years the target runs over, from the baseline it states.</summary>
    internal TimePeriod Clock => Asked.Clock;

    /// <summary>The indicator judged.</summary>
    internal Indicator Indicator => Asked.Indicator;

    /// <summary>The value for the year before the one judged; null where there is none.</summary>
    internal Observation? OfYearBefore() => Current?.Period is { } period && YearFigures.BeforeOrNull(period) is { } before
        ? Asked.At(Asked.Key, before)
        : null;

    /// <summary>The observations of the series, oldest first.</summary>
    internal IReadOnlyList<Observation> OfSeries => Asked.Catalog.ObservationsOf(Asked.Key);

    /// <summary>True of the edition taken of a whole year that had ended.</summary>
    internal bool IsOfAYear(Observation observation) =>
        observation.Period is { IsCalendarYear: true } period && observation.EndDay <= Asked.UntilDay
            && ReferenceEquals(Asked.At(Asked.Key, period), observation);

    /// <summary>The same for a target whose number this one states.</summary>
    internal TargetInputs StatedFor(Target target) => this with { Target = target };

    /// <summary>Equal for the same target, day and conventions on the same figures.</summary>
    public bool Equals(TargetInputs? other) =>
        ReferenceEquals(this, other)
        || (other is not null && ReferenceEquals(Target, other.Target) && AsOf == other.AsOf && KnownBy == other.KnownBy
            && Options == other.Options
            && Equals(Current, other.Current) && Nullable.Equals(Baseline, other.Baseline) && BaselinePeriod == other.BaselinePeriod
                && SupersededBy == other.SupersededBy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target.Id, AsOf);

    /// <summary>
    /// The target, the day and the value in short, the same in every culture: <c>t as of 2024-12-31: 120 (2022), from 100 (2020)</c>.
    /// </summary>
    public override string ToString()
    {
        string value = Current is { } current ? $"{current.Figure.Literal} ({current.Period})" : "–";
        string from = Baseline is { } baseline ? $", from {baseline.Literal} ({BaselinePeriod})" : "";
        return $"{Target.Id} as of {CivilCalendar.Text(AsOf)}: {value}{from}";
    }
}
