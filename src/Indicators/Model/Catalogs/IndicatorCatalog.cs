using System.Collections.Immutable;
using NodaTime;

namespace Indicators;

/// <summary>
/// A catalogue (指标库): units, sources, subjects, indicators, observations, targets, frameworks and compositions that fit together, with
/// indexes over them. Made by an <see cref="IndicatorCatalogBuilder"/>.
/// </summary>
/// <remarks>
/// <para>Immutable and safe to share. Every id an item names is there; every figure is of the dimension its series asks for.</para>
/// <para>Items name each other by id. <see cref="Series"/> holds what a series' key names, so that
/// <c>catalog.SeriesOf(target).Indicator.Direction</c> is one step.</para>
/// </remarks>
/// <example><code>
/// Observation? latest = catalog.Latest(new SeriesKey("gdp", "chongqing"), asOf: new LocalDate(2024, 6, 30));
/// </code></example>
public sealed partial class IndicatorCatalog
{
    private static readonly IReadOnlyList<Target> NoTargets = [];
    private static readonly IReadOnlyList<Subject> NoSubjects = [];
    private static readonly IReadOnlyList<Observation> NoObservations = [];

    private readonly Observation[] _observations;
    private readonly Dictionary<SeriesKey, Series> _series;
    private readonly Dictionary<SeriesKey, Series?> _onlyBasis;
    private readonly Lazy<CatalogLinks> _links;
    private bool _isInOrder;

    internal IndicatorCatalog(CatalogParts parts)
    {
        Units = parts.Units;
        OwnUnitEntries = parts.OwnUnits;
        Documents = parts.Documents;
        Sources = parts.Sources;
        Subjects = parts.Subjects;
        Indicators = parts.Indicators;
        Targets = parts.Targets;
        Frameworks = parts.Frameworks;
        Compositions = parts.Compositions;
        Assessments = Array.AsReadOnly(parts.Assessments);
        Accepted = Array.AsReadOnly(parts.Accepted);
        _observations = parts.Observations;
        Observations = Array.AsReadOnly(_observations);
        AllSeries = Array.AsReadOnly(parts.Series);
        _series = parts.Series.ToDictionary(series => series.Key);
        _onlyBasis = OnlyBases(parts.Series);
        _links = new Lazy<CatalogLinks>(() => new CatalogLinks(this));
    }

    /// <summary>A catalogue with nothing in it but the standard units.</summary>
    public static IndicatorCatalog Empty { get; } = new IndicatorCatalogBuilder().Build();

    /// <summary>The units its figures may use: the standard ones and its own.</summary>
    public UnitSet Units { get; }

    /// <summary>Its own units: those of <see cref="Units"/> that are not standard.</summary>
    public IEnumerable<Unit> OwnUnits => OwnUnitEntries.Select(own => own.Unit).Where(unit => UnitSet.Standard.Find(unit.Code) is null);

    /// <summary>The sources, in order.</summary>
    public CatalogIndex<Source> Sources { get; }

    /// <summary>The subjects, in order.</summary>
    public CatalogIndex<Subject> Subjects { get; }

    /// <summary>The indicators, in order.</summary>
    public CatalogIndex<Indicator> Indicators { get; }

    /// <summary>All observations, in the order they were added.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>The targets, in order.</summary>
    public CatalogIndex<Target> Targets { get; }

    /// <summary>The frameworks, in order.</summary>
    public CatalogIndex<PolicyFramework> Frameworks { get; }

    /// <summary>What wholes are made of, in order.</summary>
    public CatalogIndex<Composition> Compositions { get; }

    /// <summary>What offices published of how targets stand, in order; beside our own assessments, never in place of them.</summary>
    public IReadOnlyList<OfficialAssessment> Assessments { get; }

    /// <summary>The findings that are known and stay, in order.</summary>
    public IReadOnlyList<AcceptedFinding> Accepted { get; }

    /// <summary>Every series that an observation or a target belongs to, in the order they first appear.</summary>
    public IReadOnlyList<Series> AllSeries { get; }

    /// <summary>All observations for who goes through them often.</summary>
    internal ReadOnlySpan<Observation> ObservationSpan => _observations;

    internal IReadOnlyList<OwnUnit> OwnUnitEntries { get; }

    /// <summary>The files it was read from, in the order they were read; empty for one made in code.</summary>
    internal IReadOnlyList<SourceDocument> Documents { get; }

    /// <summary>This catalogue with its items in the order of their ids; see <see cref="CatalogOrder"/>.</summary>
    internal IndicatorCatalog InOrder()
    {
        // Not kept: a catalogue of millions of observations would hold them twice.
        if (_isInOrder)
            return this;
        IndicatorCatalog ordered = CatalogOrder.Of(this);
        ordered._isInOrder = true;
        return ordered;
    }

    /// <summary>A builder with everything this catalogue has; the catalogue itself does not change.</summary>
    public IndicatorCatalogBuilder ToBuilder() => new(this);

    /// <summary>
    /// The series with a key; null where no observation and no target belongs to it. A growth asked for without its basis is
    /// the one the indicator declares; where that has no figures, the one that is published, unless there are two.
    /// </summary>
    public Series? FindSeries(SeriesKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Series? series = _series.GetValueOrDefault(key);
        if (!key.Transformation.TakesBasis || series is { Observations.Count: > 0 })
            return series;
        if (key.Transformation.Basis == ComparisonBasis.Unstated)
            return _onlyBasis.GetValueOrDefault(key) ?? series;
        return series ?? _series.GetValueOrDefault(SeriesBasis.Canonical(key, Indicators.Find(key.IndicatorId)));
    }

    /// <summary>The series a target is about.</summary>
    /// <param name="target">A target of this catalogue.</param>
    /// <exception cref="KeyNotFoundException">The target is not of this catalogue.</exception>
    public Series SeriesOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return FindSeries(target.Series)
            ?? throw new KeyNotFoundException($"The catalogue has no series '{target.Series}'; the target '{target.Id}' is not one of its "
                + "own.");
    }

    /// <summary>The series an observation belongs to.</summary>
    /// <param name="observation">An observation of this catalogue.</param>
    /// <exception cref="KeyNotFoundException">The observation is not of this catalogue.</exception>
    public Series SeriesOf(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return FindSeries(observation.Series) ?? throw new KeyNotFoundException($"The catalogue has no series '{observation.Series}'.");
    }

    /// <summary>The name of an indicator or a subject; of what it does not know, the id.</summary>
    internal string NameOf(string id, Language language) =>
        Indicators.Find(id)?.Name.In(language) ?? Subjects.Find(id)?.Name.In(language) ?? id;

    /// <summary>True where some series is made from a level in a way.</summary>
    internal bool HasSeriesOf(TransformationKind kind) => _links.Value.HasSeriesOf(kind);

    /// <summary>All series of an indicator, of every subject and transformation.</summary>
    /// <param name="indicatorId">The indicator's id.</param>
    public IReadOnlyList<Series> SeriesOfIndicator(string indicatorId) =>
        _links.Value.SeriesByIndicator.GetValueOrDefault(indicatorId) ?? [];

    /// <summary>All series about a subject, of every indicator and transformation.</summary>
    /// <param name="subjectId">The subject's id.</param>
    public IReadOnlyList<Series> SeriesOfSubject(string subjectId) => _links.Value.SeriesBySubject.GetValueOrDefault(subjectId) ?? [];

    /// <summary>
    /// The observations of a series in order of time, see <see cref="Indicators.Series.Observations"/>; empty where there is none.
    /// </summary>
    public IReadOnlyList<Observation> ObservationsOf(SeriesKey series) => FindSeries(series)?.Observations ?? NoObservations;

    /// <summary>The targets about a series.</summary>
    public IReadOnlyList<Target> TargetsOf(SeriesKey series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return _links.Value.TargetsBySeries.GetValueOrDefault(series) ?? NoTargets;
    }

    /// <summary>The targets about a subject.</summary>
    public IReadOnlyList<Target> TargetsOf(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return _links.Value.TargetsBySubject.GetValueOrDefault(subject.Id) ?? NoTargets;
    }

    /// <summary>What offices published of how a target stands, the earliest first.</summary>
    public IReadOnlyList<OfficialAssessment> AssessmentsOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return _links.Value.AssessmentsByTarget.GetValueOrDefault(target.Id) ?? [];
    }

    /// <summary>The targets that name a target as their parent.</summary>
    public IReadOnlyList<Target> ChildrenOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return _links.Value.TargetsByParent.GetValueOrDefault(target.Id) ?? NoTargets;
    }

    /// <summary>The subjects that name a subject as their parent.</summary>
    public IReadOnlyList<Subject> ChildrenOf(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return _links.Value.SubjectsByParent.GetValueOrDefault(subject.Id) ?? NoSubjects;
    }

    /// <summary>
    /// The parts of a whole at a time: those that a composition names, or the children of the subject that exist on the last
    /// day of the period. Children are of the subject's own kind; where some have an official code, those without one, such
    /// as functional zones, overlap them and are none.
    /// </summary>
    /// <param name="composition">The composition.</param>
    /// <param name="subjectId">The subject the whole is of.</param>
    /// <param name="period">The period; null for one that is not stated, with the children that still exist.</param>
    /// <example><code>
    /// foreach (CompositionPart part in catalog.PartsOf(composition, "chongqing", TimePeriod.Year(2023)))
    ///     Console.WriteLine(part.SubjectId);
    /// </code></example>
    public IReadOnlyList<CompositionPart> PartsOf(Composition composition, string subjectId, TimePeriod? period)
    {
        ArgumentNullException.ThrowIfNull(composition);
        if (!composition.IsOverChildren || Subjects.Find(subjectId) is not { } subject)
            return composition.Parts;
        Subject[] children = [.. ChildrenOf(subject).Where(child => child.Kind == subject.Kind
            && (period is { } time ? child.ExistsOn(time.EndDate) : child.ValidTo is null))];
        bool haveCodes = children.Any(child => child.Code is not null);
        return [.. children.Where(child => !haveCodes || child.Code is not null).Select(child => new CompositionPart(null, child.Id))];
    }

    /// <summary>The subject a subject is part of; null where it names none.</summary>
    public Subject? ParentOf(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Subjects.Find(subject.ParentId);
    }

    /// <summary>The target that took the place of a target; null where none did. Of several, the first that did.</summary>
    public Target? SuccessorOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return _links.Value.Successors.GetValueOrDefault(target.Id);
    }

    /// <summary>The later edition of a framework; null where there is none.</summary>
    public PolicyFramework? SuccessorOf(PolicyFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return Frameworks.Where(other => other.SupersedesId == framework.Id).OrderBy(other => other.AsOf)
            .ThenBy(other => other.Id, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>All editions of a framework, the earliest first, itself included.</summary>
    public IReadOnlyList<PolicyFramework> EditionsOf(PolicyFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var editions = new List<PolicyFramework> { framework };
        while (Frameworks.Find(editions[^1].SupersedesId) is { } earlier)
            editions.Add(earlier);
        editions.Reverse();
        while (SuccessorOf(editions[^1]) is { } later)
            editions.Add(later);
        return editions;
    }

    /// <summary>The day an observation was published: its own date, or the last day of its source's; null where neither is known.</summary>
    public LocalDate? PublishedOn(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return SeriesOrder.PublishedOn(observation, Sources);
    }

    /// <summary>By the key without a basis, the one series that states one; null where two do.</summary>
    private static Dictionary<SeriesKey, Series?> OnlyBases(Series[] all)
    {
        var only = new Dictionary<SeriesKey, Series?>();
        foreach (Series series in all)
        {
            if (series.Transformation.Basis == ComparisonBasis.Unstated || series.Observations.Count == 0)
                continue;
            SeriesKey without = series.Key.With(series.Transformation.On(ComparisonBasis.Unstated));
            only[without] = only.ContainsKey(without) ? null : series;
        }

        return only;
    }
}
