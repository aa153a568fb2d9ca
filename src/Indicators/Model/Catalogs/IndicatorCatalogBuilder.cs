using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>
/// Collects the items of a catalogue, in any order, and builds it: checks every reference, id and dimension, and reports
/// all that is wrong at once.
/// </summary>
/// <remarks>Not safe for use by several threads at once. May be used further after building.</remarks>
/// <example><code>
/// IndicatorCatalog catalog = new IndicatorCatalogBuilder()
///     .Add(new Subject("chongqing", SubjectKind.Region, new LocalizedText("重庆市", "Chongqing")))
///     .Add(new Indicator("gdp", new LocalizedText("地区生产总值"), StandardUnits.Yuan.HundredMillion, IndicatorKind.Flow, Direction.Increase))
///     .Observe("gdp", "chongqing", "2023", "30145.79亿元")
///     .Build();
/// </code></example>
public sealed class IndicatorCatalogBuilder
{
    private readonly Dictionary<SeriesKey, SeriesKey> _keys = [];
    private readonly List<OwnUnit> _units = [];

    /// <summary>An empty builder, with the standard units.</summary>
    public IndicatorCatalogBuilder()
    {
    }

    internal IndicatorCatalogBuilder(IndicatorCatalog catalog)
    {
        _units.AddRange(catalog.OwnUnitEntries);
        Documents.AddRange(catalog.Documents);
        Units = catalog.Units;
        Sources = [.. catalog.Sources];
        Subjects = [.. catalog.Subjects];
        Indicators = [.. catalog.Indicators];
        Observations = [.. catalog.Observations];
        Targets = [.. catalog.Targets];
        Frameworks = [.. catalog.Frameworks];
        Compositions = [.. catalog.Compositions];
        Assessments = [.. catalog.Assessments];
        Accepted = [.. catalog.Accepted];
        foreach (Series series in catalog.AllSeries)
            _keys.Add(series.Key, series.Key);
    }

    /// <summary>The units figures are read with: the standard ones and those added.</summary>
    public UnitSet Units { get; private set; } = UnitSet.Standard;

    /// <summary>The sources so far; may be changed.</summary>
    public IList<Source> Sources { get; } = new List<Source>();

    /// <summary>The subjects so far; may be changed.</summary>
    public IList<Subject> Subjects { get; } = new List<Subject>();

    /// <summary>The indicators so far; may be changed.</summary>
    public IList<Indicator> Indicators { get; } = new List<Indicator>();

    /// <summary>The observations so far; may be changed.</summary>
    public IList<Observation> Observations { get; } = new List<Observation>();

    /// <summary>The targets so far; may be changed.</summary>
    public IList<Target> Targets { get; } = new List<Target>();

    /// <summary>The frameworks so far; may be changed.</summary>
    public IList<PolicyFramework> Frameworks { get; } = new List<PolicyFramework>();

    /// <summary>What wholes are made of, so far; may be changed.</summary>
    public IList<Composition> Compositions { get; } = new List<Composition>();

    /// <summary>What offices published of how targets stand, so far; may be changed.</summary>
    public IList<OfficialAssessment> Assessments { get; } = new List<OfficialAssessment>();

    /// <summary>The findings that are known and stay, so far; may be changed.</summary>
    public IList<AcceptedFinding> Accepted { get; } = new List<AcceptedFinding>();

    internal IReadOnlyList<OwnUnit> AddedUnits => _units;

    /// <summary>The files the items were read from.</summary>
    internal List<SourceDocument> Documents { get; } = [];

    /// <summary>Adds a unit. One whose code means something else already is reported by the build and not used.</summary>
    public IndicatorCatalogBuilder Add(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Add(new OwnUnit(unit, null, default));
    }

    /// <summary>Adds a source.</summary>
    public IndicatorCatalogBuilder Add(Source source) => Put(Sources, source);

    /// <summary>Adds a subject.</summary>
    public IndicatorCatalogBuilder Add(Subject subject) => Put(Subjects, subject);

    /// <summary>Adds an indicator.</summary>
    public IndicatorCatalogBuilder Add(Indicator indicator) => Put(Indicators, indicator);

    /// <summary>Adds an observation.</summary>
    public IndicatorCatalogBuilder Add(Observation observation) => Put(Observations, observation);

    /// <summary>Adds a target.</summary>
    public IndicatorCatalogBuilder Add(Target target) => Put(Targets, target);

    /// <summary>Adds a framework.</summary>
    public IndicatorCatalogBuilder Add(PolicyFramework framework) => Put(Frameworks, framework);

    /// <summary>Adds what a whole is made of.</summary>
    public IndicatorCatalogBuilder Add(Composition composition) => Put(Compositions, composition);

    /// <summary>Adds what an office published of how a target stands.</summary>
    public IndicatorCatalogBuilder Add(OfficialAssessment assessment) => Put(Assessments, assessment);

    /// <summary>Adds a finding that is known and stays.</summary>
    public IndicatorCatalogBuilder Add(AcceptedFinding accepted) => Put(Accepted, accepted);

    /// <summary>Adds an observation from its texts, read with <see cref="Units"/>.</summary>
    /// <param name="indicatorId">The indicator's id.</param>
    /// <param name="subjectId">The subject's id.</param>
    /// <param name="period">The period, such as <c>2024-Q3</c>; null where the source does not say.</param>
    /// <param name="value">The figure as published; for a rank 第1 or 前3.</param>
    /// <param name="transformation">How the figure is made from the level.</param>
    /// <param name="sourceId">The id of the source; or null.</param>
    /// <exception cref="ParseException">Period or value cannot be read.</exception>
    public IndicatorCatalogBuilder Observe(
        string indicatorId, string subjectId, string? period, string value, Transformation transformation = default,
            string? sourceId = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        TimePeriod? time = period is null ? null : TimePeriod.Parse(period);
        Figure figure = transformation.IsRank ? RankText.Parse(value) : Figure.Parse(value, Units);
        return Add(new Observation(Key(indicatorId, subjectId, transformation), time, figure) { SourceId = sourceId });
    }

    /// <summary>The one key object for a series in this builder: what a reader of many observations gives them.</summary>
    /// <param name="indicatorId">The indicator's id.</param>
    /// <param name="subjectId">The subject's id.</param>
    /// <param name="transformation">How the figures are made from the level.</param>
    public SeriesKey Key(string indicatorId, string subjectId, Transformation transformation = default) =>
        Key(new SeriesKey(indicatorId, subjectId, transformation));

    /// <summary>The one object for a key that this builder uses.</summary>
    public SeriesKey Key(SeriesKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_keys.TryGetValue(key, out SeriesKey? known))
            return known;
        _keys.Add(key, key);
        return key;
    }

    /// <summary>Builds the catalogue.</summary>
    /// <exception cref="CatalogException">Something is wrong; the exception carries every finding.</exception>
    public IndicatorCatalog Build() =>
        TryBuild(out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics)
            ? catalog
            : throw new CatalogException(diagnostics);

    /// <summary>Builds the catalogue; false where something is wrong.</summary>
    /// <param name="catalog">The catalogue, or null.</param>
    /// <param name="diagnostics">Every finding, in the order of the sections and items; warnings may stand beside a catalogue.</param>
    public bool TryBuild([NotNullWhen(true)] out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics)
    {
        IndicatorCatalog sound = BuildSound(out diagnostics);
        bool failed = diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        catalog = failed ? null : sound;
        return !failed;
    }

    /// <summary>
    /// Builds the catalogue of what is sound. An item with an error is left out, whole: of two with one id the second. So is
    /// what cannot stand without it, such as the observations of an indicator; what can, such as those of a source, loses
    /// the link.
    /// </summary>
    /// <param name="diagnostics">Every finding: an error for every item that was left out for its own fault.</param>
    public IndicatorCatalog BuildSound(out ImmutableArray<Diagnostic> diagnostics) => BuildSound(null, out diagnostics);

    /// <summary>Builds what is sound; that an item names one that was left out before is no error of its own.</summary>
    internal IndicatorCatalog BuildSound(Func<string, string, bool>? isLeftOut, out ImmutableArray<Diagnostic> diagnostics) =>
        new CatalogAssembler(this, isLeftOut).Assemble(out diagnostics);

    /// <summary>Adds a unit with its name and place in a file.</summary>
    internal IndicatorCatalogBuilder Add(OwnUnit own)
    {
        _units.Add(own);
        // A unit that is written like another is reported, and nothing is read with it.
        bool isKnown = Units.Find(own.Unit.Code) is { } known && !known.Equals(own.Unit);
        if (!isKnown && Units.FindNamesake(own.Unit, out _) is null)
            Units = Units.With(own.Unit);
        return this;
    }

    private IndicatorCatalogBuilder Put<T>(IList<T> items, T item)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(item);
        items.Add(item);
        return this;
    }
}
