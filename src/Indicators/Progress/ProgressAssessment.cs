using System.Text.Json.Serialization;
using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// What the calculator says of one target: the verdict, every measure with its range, and the inputs it was made from.
/// </summary>
/// <remarks>Immutable. A number that cannot be given is absent, and <see cref="Reason"/> says why; nothing is substituted silently.</remarks>
[JsonConverter(typeof(ProgressAssessmentJsonConverter))]
public sealed partial record ProgressAssessment
{
    internal ProgressAssessment(TargetInputs asked)
    {
        Asked = asked;
        Target = asked.Target;
    }

    /// <summary>What was asked, with the series it is answered from.</summary>
    internal TargetInputs Asked { get; }

    /// <summary>The target.</summary>
    public Target Target { get; private init; }

    /// <summary>Periods that ended by this day were looked at.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate AsOf => Asked.AsOf;

    /// <summary>
    /// Only what had been published by this day was known: as asked for, else the day of <see cref="AsOf"/>; null where
    /// everything was.
    /// </summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? KnownBy => Asked.KnownBy;

    /// <summary>The conventions it follows.</summary>
    [JsonIgnore]
    public ProgressOptions Options => Asked.Options;

    /// <summary>The observation the target was judged by, of a sum or a chain the last one; null where there was none.</summary>
    public Observation? Current { get; internal set; }

    /// <summary>The baseline's value, as stated with the target or as observed; null where there is none.</summary>
    public Figure? Baseline { get; internal set; }

    /// <summary>The period the baseline is for.</summary>
    public TimePeriod? BaselinePeriod { get => _findings?.BaselinePeriod ?? Asked.Target.Baseline?.Period; internal set => Findings.BaselinePeriod = value; }

    /// <summary>True where the baseline's value comes from an observation and not from the target itself.</summary>
    public bool BaselineIsObserved { get; internal set; }

    /// <summary>The observation the baseline's value comes from, with the day it was published; null where the target states the value itself or there is none.</summary>
    public Observation? BaselineObservation { get; internal set; }

    /// <summary>Everything that was taken in place of what the target asks for: a proxy, another period, a sum, a later edition of the baseline. Empty where nothing was.</summary>
    public IReadOnlyList<Substitution> Substitutions { get; internal set; } = [];

    /// <summary>Another edition of the figure judged that turns the verdict; null where none does.</summary>
    public OtherVintage? OtherVintage { get; internal set; }

    /// <summary>What offices have published of how the target stands, by the day of asking. Shown beside the verdict, never in its place.</summary>
    [JsonIgnore]
    public IReadOnlyList<OfficialAssessment> Official => [.. Names.AssessmentsOf(Target).Where(one => one.On <= (KnownBy ?? AsOf))];

    /// <summary>The target that had taken the place of this one by the day of asking; null where none had. It is assessed as before, and counts no longer.</summary>
    [JsonIgnore]
    public Target? SupersededBy => Asked.SuccessorOf(Target);

    /// <summary>The indicator the target was measured by, where that is a stated proxy; otherwise null.</summary>
    public string? ProxyId => Asked.Target.MeasuredBy?.IndicatorId;

    /// <summary>The goal as a threshold; null where it is no level.</summary>
    public ResolvedGoal? Goal { get; internal set; }

    /// <summary>The verdict by the figures as written: one status, more only where a bound word leaves it open (超50万).</summary>
    public ProgressStatusSet Status { get; internal set; }

    /// <summary>Every status that the rounding of the figures leaves possible, the verdict among them.</summary>
    public ProgressStatusSet Possible { get => field == default ? Status : field; internal set; }

    /// <summary>The assessment of the figures with all that rounding leaves; null where they are exact or were read as written alone.</summary>
    internal ProgressAssessment? Widened { get; set; }

    /// <summary>The value and the baseline as written; <see cref="JudgedValue"/> and <see cref="JudgedBaseline"/> have the ends that rounding leaves.</summary>
    internal (Measure? Value, Measure? Baseline) Written { get => Numbers.Written; set => Numbers.Written = value; }

    /// <summary>Why there is no verdict, or none of some numbers; <see cref="Obstacle.None"/> where nothing is missing.</summary>
    public Obstacle Reason { get; internal set; }

    /// <summary>True where <see cref="Reason"/> is worth telling beside the verdict: there is none, or it waits for the value of the due date.</summary>
    [JsonIgnore]
    public bool NeedsReason => Reason == Obstacle.DueValueMissing || (Reason != Obstacle.None && Status.Contains(ProgressStatus.NotAssessable));

    /// <summary>M0: whether the goal is met by the current value; null where the figures leave it open or there is none.</summary>
    public bool? IsMet { get; internal set; }

    /// <summary>Of a goal with 左右, whether it is met or short by no more than its tolerance; of others what <see cref="IsMet"/> is.</summary>
    public bool? IsNearlyMet { get; internal set; }

    /// <summary>True where the goal was met at the baseline and is met still, but the value has certainly moved away since: the verdict does not say so.</summary>
    public bool IsRegressing { get; internal set; }

    /// <summary>True where the due date lies before <see cref="AsOf"/> and no value for it was known.</summary>
    public bool IsOverdue { get; internal set; }

    /// <summary>The goal in words, the series it refers to by their names.</summary>
    /// <param name="language">The language.</param>
    public string GoalText(Language language)
    {
        // A level of a growth series is a growth: what falls is not called a negative rise.
        if (Target.Goal is LevelGoal { Figure: { Amount: < 0m } figure } && Target.Series.Transformation.IsGrowth)
            return Indicators.GoalText.OfChange(figure, language, "goal.level");
        return Target.Goal.ToText(language, Names);
    }

    /// <summary>Where the names are.</summary>
    internal IndicatorCatalog Names => Asked.Catalog;

    /// <summary>The assessment of a target that states the number of another: the same verdict, for the other.</summary>
    internal ProgressAssessment StatedFor(Target target) => this with { Target = target };

    /// <summary>Judges the goal by a value.</summary>
    internal void JudgeBy(ResolvedGoal goal, Measure value, Measure? baseline = null)
    {
        IsMet = Achievement.IsMet(goal, value, baseline);
        IsNearlyMet = goal.IsAbout ? Achievement.IsNearlyMet(goal, value, baseline) : IsMet;
    }

    /// <summary>The lead a value at the baseline has: what share of the way should have been gone, negative.</summary>
    internal decimal StartLead => -(PlannedShare.High ?? TimeShare ?? 0m);

    /// <summary>The baseline its threshold was made from, where that is not where the way starts: last year's total, of a growth of the year.</summary>
    internal Measure? ThresholdBaseline { get => _findings?.ThresholdBaseline; set => Findings.ThresholdBaseline = value; }

    /// <summary>The baseline its threshold is made from.</summary>
    internal Measure? BaselineOfThreshold => ThresholdBaseline ?? JudgedBaseline;

    /// <summary>The lead that the whole way has: the rest of the time, or of the plan.</summary>
    internal decimal EndLead => 1m - (PlannedShare.Low ?? TimeShare ?? 0m);

    /// <summary>True where <see cref="Current"/> is shown and not judged by: a value for another period than the target's.</summary>
    public bool IsOfOtherPeriod { get; internal set; }

    /// <summary>Adds the measures beside completion.</summary>
    internal void AddMeasures(ResolvedGoal goal, Measure value, Measure baseline, ElapsedShare elapsed, bool isCompound) =>
        LevelMeasures.Fill(Numbers.Given, goal, value, baseline, elapsed.Elapsed, elapsed.Total, Current!.Period!.Value.End, isCompound);

    /// <summary>Puts the plan through milestones in place of the straight line, where there are some.</summary>
    internal void AddMilestones(TimePeriod clock, ElapsedShare elapsed)
    {
        if (Target.Path.Kind != TargetPathKind.Milestones)
            return;
        if (MilestoneNumbers.PointsOf(Target, clock, Goal!.Unit) is null)
            Reason = Obstacle.UnitMismatch;
        else
            MilestoneNumbers.Add(Numbers.Given, this, clock, elapsed);
    }

    /// <summary>Takes the ends of the numbers of a wider reading.</summary>
    internal void JoinNumbers(ProgressAssessment wide) => TwoReadings.Join(Numbers.Given, wide.Numbers.Given, hasWay: true);

    /// <summary>Records a substitution. Only while the assessment is being made.</summary>
    internal void Note(SubstitutionKind kind, string wanted, string used) =>
        Substitutions = [.. Substitutions, new Substitution(kind, wanted, used)];

    /// <summary>The verdict as a sentence a person can check: the figures, the measures, the status.</summary>
    public string ToText(Language language) => new AssessmentSentence(this, language).ToString();

    /// <summary>The sentence in Chinese, the language of the figures.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>Equal for the same target, day and conventions on the same figures with the same verdict: what its numbers are follows from that.</summary>
    public bool Equals(ProgressAssessment? other) =>
        ReferenceEquals(this, other)
        || (other is not null && ReferenceEquals(Target, other.Target) && AsOf == other.AsOf && KnownBy == other.KnownBy && Options == other.Options
            && Equals(Current, other.Current) && Nullable.Equals(Baseline, other.Baseline) && BaselinePeriod == other.BaselinePeriod
            && Status == other.Status && Possible == other.Possible && Reason == other.Reason && IsMet == other.IsMet && SupersededBy == other.SupersededBy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target.Id, AsOf, Status, Reason);
}
