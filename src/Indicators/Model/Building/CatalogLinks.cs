namespace Indicators;

/// <summary>The indexes over a catalogue that go against the direction of its references. Made when first asked for.</summary>
internal sealed class CatalogLinks
{
    private readonly int _kinds;

    public CatalogLinks(IndicatorCatalog catalog)
    {
        SeriesByIndicator = Group(catalog.AllSeries, series => series.Key.IndicatorId);
        SeriesBySubject = Group(catalog.AllSeries, series => series.Key.SubjectId);
        foreach (Series series in catalog.AllSeries)
            _kinds |= 1 << (int)series.Transformation.Kind;
        TargetsBySeries = Group(catalog.Targets, target => target.Series);
        TargetsBySubject = Group(catalog.Targets, target => target.Series.SubjectId);
        TargetsByParent = Group(catalog.Targets.Where(target => target.ParentId is not null), target => target.ParentId!);
        AssessmentsByTarget = Group(catalog.Assessments.OrderBy(assessment => assessment.On), assessment => assessment.TargetId);
        SubjectsByParent = Group(catalog.Subjects.Where(subject => subject.ParentId is not null), subject => subject.ParentId!);
        Successors = [];
        foreach (Target target in catalog.Targets.OrderBy(target => target.Supersedes?.On).ThenBy(target => target.Id,
            StringComparer.Ordinal))
        {
            if (target.Supersedes is { } earlier)
                Successors.TryAdd(earlier.TargetId, target);
        }
    }

    public Dictionary<string, IReadOnlyList<Series>> SeriesByIndicator { get; }

    public Dictionary<string, IReadOnlyList<Series>> SeriesBySubject { get; }

    public Dictionary<SeriesKey, IReadOnlyList<Target>> TargetsBySeries { get; }

    public Dictionary<string, IReadOnlyList<Target>> TargetsBySubject { get; }

    public Dictionary<string, IReadOnlyList<Target>> TargetsByParent { get; }

    public Dictionary<string, IReadOnlyList<OfficialAssessment>> AssessmentsByTarget { get; }

    public Dictionary<string, IReadOnlyList<Subject>> SubjectsByParent { get; }

    public Dictionary<string, Target> Successors { get; }

    /// <summary>
    /// True where some series is made in a way: most catalogues have few, and nothing has to be looked for where there is none.
    /// </summary>
    public bool HasSeriesOf(TransformationKind kind) => (_kinds & (1 << (int)kind)) != 0;

    private static Dictionary<TKey, IReadOnlyList<T>> Group<T, TKey>(IEnumerable<T> items, Func<T, TKey> key)
        where TKey : notnull
    {
        var groups = new Dictionary<TKey, IReadOnlyList<T>>();
        foreach (IGrouping<TKey, T> group in items.GroupBy(key))
            groups.Add(group.Key, Array.AsReadOnly([.. group]));
        return groups;
    }
}
