namespace Indicators;

/// <summary>The series of a catalogue while it is put together: each key is resolved and checked once.</summary>
internal sealed class SeriesTable(IndicatorCatalogBuilder builder, CatalogIndex<Indicator> indicators, CatalogIndex<Subject> subjects)
{
    private readonly Dictionary<SeriesKey, SeriesEntry> _entries = [];
    private readonly List<SeriesEntry> _order = [];

    /// <summary>The series that something sound is about, in the order they first appeared.</summary>
    public IEnumerable<SeriesEntry> Sound => _order.Where(entry => entry.IsSound && entry.IsUsed);

    public SeriesEntry Resolve(SeriesKey key)
    {
        if (_entries.TryGetValue(key, out SeriesEntry? entry))
            return entry;
        if (SeriesBasis.Canonical(key, indicators.Find(key.IndicatorId)) is var canonical && canonical != key)
        {
            entry = Resolve(canonical);
            _entries.Add(key, entry);
            return entry;
        }

        entry = new SeriesEntry(builder.Key(key), indicators.Find(key.IndicatorId), subjects.Find(key.SubjectId), FaultsOf(key));
        _entries.Add(entry.Key, entry);
        _order.Add(entry);
        return entry;
    }

    /// <summary>The series of an observation: that of its key, on the basis its source states where nothing else does.</summary>
    public SeriesEntry Resolve(SeriesKey key, Source? source)
    {
        if (source is null || source.Basis == default || key.Transformation.Basis != default)
            return Resolve(key);
        ComparisonBasis basis = SeriesBasis.OfSource(key, source, indicators.Find(key.IndicatorId));
        return Resolve(basis == default ? key : key.With(key.Transformation.On(basis)));
    }

    /// <summary>True where the figures of a series belong to a day.</summary>
    public bool IsPointInTime(Indicator indicator, Transformation transformation) => IsPointInTime(indicators, indicator, transformation);

    /// <summary>True where the figures of a series belong to a day.</summary>
    public static bool IsPointInTime(CatalogIndex<Indicator> indicators, Indicator indicator, Transformation transformation)
    {
        bool level = indicator.IsPointInTime
            || (indicators.Find(indicator.NumeratorId) is { IsPointInTime: true }
                && indicators.Find(indicator.DenominatorId) is { IsPointInTime: true });
        return level && IsOfDays(transformation);
    }

    /// <summary>The ids a key names that are not there.</summary>
    public List<UnknownId> FaultsOf(SeriesKey key)
    {
        var faults = new List<UnknownId>();
        if (!indicators.Contains(key.IndicatorId))
            faults.Add(new UnknownId("indicator", key.IndicatorId, CatalogSections.Indicators));
        if (!subjects.Contains(key.SubjectId))
            faults.Add(new UnknownId("subject", key.SubjectId, CatalogSections.Subjects));
        AddFaults(key.Transformation, "transformation", faults);
        return faults;
    }

    private void AddFaults(Transformation transformation, string path, List<UnknownId> faults)
    {
        for (Transformation t = transformation; t != default; t = t.Of, path += ".of")
        {
            if (t.BaseSubjectId is { } subject && !subjects.Contains(subject))
                faults.Add(new UnknownId($"{path}.base.subject", subject, CatalogSections.Subjects));
            if (t.BaseIndicatorId is { } indicator && !indicators.Contains(indicator))
                faults.Add(new UnknownId($"{path}.base.indicator", indicator, CatalogSections.Indicators));
        }
    }

    /// <summary>Growth on the previous period and contributions depend on the length of the period, not only on its end.</summary>
    private static bool IsOfDays(Transformation transformation) => transformation.Kind switch
    {
        TransformationKind.Level => true,
        TransformationKind.GrowthOnPrevious or TransformationKind.ContributionShare or TransformationKind.ContributionPoints => false,
        _ => IsOfDays(transformation.Of),
    };
}
