using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>
/// A target (目标): what a series is to reach or hold, by when or over which span, from where, and how binding it is.
/// </summary>
/// <remarks>Immutable, equal by value; where it was read is not part of the equality.</remarks>
/// <example><code>
/// var target = Target.By("double-2027-high-tech", new SeriesKey("high-tech-enterprises", "chongqing"), TimePeriod.Year(2027),
///     new LevelGoal(Figure.Parse("超1.27万家"))) with
/// {
///     Baseline = new Baseline(TimePeriod.Year(2022)),
///     AlsoStated = [new MultipleGoal(2)],
/// };
/// </code></example>
[JsonConverter(typeof(CatalogEntryJsonConverter<Target>))]
public sealed record Target : ICatalogItem
{
    private Target(string id, SeriesKey series, TimePeriod? due, TimePeriod? span, Goal goal)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(goal);
        Id = Identifier.Require(id, nameof(id));
        Series = series;
        Due = due;
        Span = span;
        Goal = goal;
    }

    /// <summary>The id in the catalogue.</summary>
    public string Id { get; }

    /// <summary>The series it is about.</summary>
    public SeriesKey Series { get; init; }

    /// <summary>The period by whose end it is due; null for a target over a span.</summary>
    public TimePeriod? Due { get; }

    /// <summary>The span it runs over, such as a five-year plan; null for a target that is only due.</summary>
    public TimePeriod? Span { get; }

    /// <summary>The last day of <see cref="Due"/> or of <see cref="Span"/>.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate DueDate => DuePeriod.End;

    /// <summary>What it asks for.</summary>
    public Goal Goal { get; init; }

    /// <summary>What it starts from; null where nothing is said.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Further wordings of the same target, for checking: 双倍增 beside 超1.27万家.</summary>
    public IReadOnlyList<Goal> AlsoStated { get; init => field = ValueList<Goal>.Of(value, nameof(AlsoStated)); } = ValueList<Goal>.Empty;

    /// <summary>Binding (约束性) or expected (预期性).</summary>
    public TargetNature Nature { get; init => field = Vocabulary.Natures.Require(value, nameof(Nature)); }

    /// <summary>To be reached, or striven for (力争).</summary>
    public TargetCommitment Commitment { get; init => field = Vocabulary.Commitments.Require(value, nameof(Commitment)); }

    /// <summary>The way from the baseline to the goal; where nothing is said, what the goal implies.</summary>
    public TargetPath Path { get; init => field = value ?? throw new ArgumentNullException(nameof(Path)); } = TargetPath.ByGoal;

    /// <summary>On the due date, or in every year of the span.</summary>
    public TargetEvaluation Evaluation { get; init => field = Vocabulary.Evaluations.Require(value, nameof(Evaluation)); }

    /// <summary>The indicator it is measured by where its own is never observed; or null.</summary>
    public TargetProxy? MeasuredBy { get; init; }

    /// <summary>From which side the goal limits the series, where the text means another than bound word and direction tell.</summary>
    public TargetReading Reads { get; init => field = Vocabulary.TargetReadings.Require(value, nameof(Reads)); }

    /// <summary>Who is to bring it about, the leads first as the plan lists them; empty where nobody is named.</summary>
    public IReadOnlyList<ResponsibleParty> Responsible
    {
        get; init => field =
        ValueList<ResponsibleParty>.Of(value, nameof(Responsible));
    } =
        ValueList<ResponsibleParty>.Empty;

    /// <summary>The id of the target it is a part of; or null.</summary>
    public string? ParentId { get; init => field = Identifier.RequireOrNull(value, nameof(ParentId)); }

    /// <summary>The earlier target it takes the place of; or null.</summary>
    public TargetSupersession? Supersedes { get; init; }

    /// <summary>The id of the source that states it; or null.</summary>
    public string? SourceId { get; init => field = Identifier.RequireOrNull(value, nameof(SourceId)); }

    /// <summary>Where in the source it stands: a page, a paragraph, an offset; or null.</summary>
    public string? At { get; init; }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read; null for one made in code. Not part of the equality.</summary>
    public SourceLocation? Location { get => Place.Location; init => Place = ItemPlace.Of(value); }

    internal ItemPlace Place { get; init; }

    ItemPlace ICatalogItem.Place => Place;

    internal TimePeriod DuePeriod => (Due ?? Span)!.Value;

    /// <summary>A target due by the end of a period: 到2027年.</summary>
    /// <param name="id">Its id in the catalogue.</param>
    /// <param name="series">The series it is about.</param>
    /// <param name="due">The period by whose end it is due.</param>
    /// <param name="goal">What it asks for.</param>
    /// <exception cref="ArgumentException">The id has characters no id has.</exception>
    public static Target By(string id, SeriesKey series, TimePeriod due, Goal goal) => new(id, series, due, null, goal);

    /// <inheritdoc cref="By(string, SeriesKey, TimePeriod, Goal)"/>
    public static Target By(string id, SeriesKey series, DateOnly due, Goal goal) => By(id, series, TimePeriod.Day(due), goal);

    /// <summary>A target over a span: “十四五”时期.</summary>
    /// <param name="id">Its id in the catalogue.</param>
    /// <param name="series">The series it is about.</param>
    /// <param name="span">The span; the target is due at its end.</param>
    /// <param name="goal">What it asks for.</param>
    /// <exception cref="ArgumentException">The id has characters no id has.</exception>
    public static Target Over(string id, SeriesKey series, TimePeriod span, Goal goal) => new(id, series, null, span, goal);

    /// <summary>Id, series, due or span, and goal.</summary>
    public override string ToString() => $"{Id}: {Series} {DuePeriod} {Goal}";
}
