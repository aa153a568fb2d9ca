using System.Text.Json.Serialization;
using Indicators.Derivation;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// What the calculator says of one target: what it was judged from, every measure with its range, and the verdict.
/// </summary>
/// <remarks>
/// Immutable. A number that cannot be given is absent, and <see cref="Reason"/> says why; nothing is substituted silently. What
/// is asked for most stands here too: <c>assessment.Status</c> is <c>assessment.Verdict.Status</c>.
/// </remarks>
[JsonConverter(typeof(ProgressAssessmentJsonConverter))]
public sealed record ProgressAssessment
{
    private Measures? _measures;

    /// <summary>
    /// An assessment of what was decided; without measures those of a way to a level are worked out when they are asked for.
    /// </summary>
    internal ProgressAssessment(TargetInputs inputs, Verdict verdict, Measures? measures = null)
    {
        Inputs = verdict.Reason == Obstacle.DueValueMissing && !inputs.StandsForDue ? inputs with { StandsForDue = true } : inputs;
        Verdict = verdict;
        _measures = measures;
    }

    /// <summary>What it was judged from: value, baseline, clocks, goal, and what stood for what.</summary>
    public TargetInputs Inputs { get; private init; }

    /// <summary>The numbers M1 to M10. Worked out when they are asked for.</summary>
    public Measures Measures => _measures ??= Inputs.Way is null ? Measures.None : new Measures(Inputs);

    /// <summary>How the target stands, and why there is no verdict where there is none.</summary>
    public Verdict Verdict { get; private init; }

    /// <summary>The target.</summary>
    public Target Target => Inputs.Target;

    /// <summary>Periods that ended by this day were looked at.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate AsOf => Inputs.AsOf;

    /// <summary>Only what had been published by this day was known; null where the day of <see cref="AsOf"/> decides.</summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? KnownBy => Inputs.KnownBy;

    /// <summary>The observation the target was judged by, of a sum or a chain the last one; null where there was none.</summary>
    public Observation? Current => Inputs.Current;

    /// <summary>The baseline's value, as stated with the target or as observed; null where there is none.</summary>
    public Figure? Baseline => Inputs.Baseline;

    /// <summary>The goal as a threshold; null where it is no level.</summary>
    public ResolvedGoal? Goal => Inputs.Goal;

    /// <summary>The target that had taken the place of this one by the day of asking; null where none had.</summary>
    [JsonIgnore]
    public Target? SupersededBy => Inputs.SupersededBy;

    /// <summary>M1: the share of the way from baseline to target; 0.5 is half way. Not capped.</summary>
    public Measure Completion => _measures is null && WayNumbers.TryCompletion(Inputs, out Measure share) ? share : Measures.Completion;

    /// <summary>
    /// True where completion is worth printing as a share: from nothing to twice the way, of a way no shorter than ten units of the last
    /// digit. Otherwise the sentence tells the distance.
    /// </summary>
    public bool HasTellingShare => !Completion.IsAbsent && new NumbersInWords(Inputs, Measures, Verdict, Language.Chinese).IsShareTelling;

    /// <summary>
    /// The share of the time from baseline to due date, in whole months, at the end of the current value's period; null without a baseline.
    /// </summary>
    public decimal? TimeShare => Measures.TimeShare;

    /// <summary>M2: completion less time share; 0.05 is five points ahead.</summary>
    public Measure Lead => Measures.Lead;

    /// <summary>The verdict by the figures as written: one status, more only where a bound word leaves it open (超50万).</summary>
    public ProgressStatusSet Status => Verdict.Status;

    /// <summary>Every status that the rounding of the figures leaves possible, the verdict among them.</summary>
    public ProgressStatusSet Possible => Verdict.Possible;

    /// <summary>Why there is no verdict, or none of some numbers; <see cref="Obstacle.None"/> where nothing is missing.</summary>
    public Obstacle Reason => Verdict.Reason;

    /// <summary>M0: whether the goal is met by the current value; null where the figures leave it open or there is none.</summary>
    public bool? IsMet => Verdict.IsMet;

    /// <summary>
    /// The assessment of the figures with all that rounding leaves; null where they are exact or were read as written alone.
    /// </summary>
    internal ProgressAssessment? Widened { get; init; }

    /// <summary>The targets of the years, of a goal set year by year.</summary>
    internal IReadOnlyList<ProgressAssessment> YearlyTargets { get; init; } = [];

    /// <summary>The assessment of a target that states the number of another: the same verdict, for the other.</summary>
    internal ProgressAssessment StatedFor(Target target) => this with { Inputs = Inputs.StatedFor(target) };

    /// <summary>The same with what was found out beside its verdict.</summary>
    internal ProgressAssessment With(Verdict verdict) => this with { Verdict = verdict };

    /// <summary>The goal in words, the series it refers to by their names.</summary>
    public string GoalText(Language language) => Inputs.GoalText(language);

    /// <summary>The status as the sentence words it: 已达到，需保持 of what was met from the start, 未达到力争目标 of a stretch.</summary>
    public string StatusText(Language language) => new VerdictInWords(Inputs, Measures, Verdict).Of(language);

    /// <summary>The verdict as a sentence in Chinese, the language of the figures, as <see cref="ToString"/> gives it.</summary>
    public string ToText() => ToText(Language.Chinese);

    /// <summary>The verdict as a sentence a person can check: the figures, the measures, the status.</summary>
    public string ToText(Language language) => new AssessmentSentence(Inputs, Measures, Verdict, language).ToString();

    /// <summary>The sentence in Chinese, the language of the figures.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>
    /// Equal for the same target, day and conventions on the same figures with the same verdict: what its numbers are follows from that.
    /// </summary>
    public bool Equals(ProgressAssessment? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Inputs.Equals(other.Inputs) && Status == other.Status && Possible == other.Possible
            && Reason == other.Reason && IsMet == other.IsMet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target.Id, AsOf, Status, Reason);
}
