namespace Indicators;

/// <summary>Checks observations: a series that is there, a figure of its dimension, a source that is there, nothing twice.</summary>
internal sealed class ObservationCheck(CatalogFindings findings, SeriesTable series, CatalogIndex<Source> sources)
{
    /// <summary>The source found last; null at first, which every observation may have.</summary>
    private string? _lastSource;

    /// <summary>The source looked up last.</summary>
    private Source? _source;

    /// <summary>The sound observations; every series gets its own. Counted first, so that a million need no list that grows.</summary>
    public Observation[] Check(ICollection<Observation> items)
    {
        var kept = new Observation[items.Count];
        var entryOf = new SeriesEntry[items.Count];
        var entries = new List<SeriesEntry>();
        int count = 0;
        foreach (Observation item in items)
        {
            SeriesEntry entry = series.Resolve(item.Series, SourceOf(item));
            if (Sound(item, entry) is not { } observation)
                continue;
            if (entry.Expect())
                entries.Add(entry);
            kept[count] = observation;
            entryOf[count++] = entry;
        }

        for (int i = 0; i < count; i++)
            entryOf[i].Add(kept[i]);
        HashSet<Observation> repeated = Arrange(entries);
        return repeated.Count == 0 && count == kept.Length
            ? kept
            : [.. kept.Take(count).Where(observation => !repeated.Contains(observation))];
    }

    /// <summary>Neighbours mostly come from one source: it is looked up once for them.</summary>
    private Source? SourceOf(Observation observation)
    {
        if (observation.SourceId is null)
            return null;
        if (_source is null || !ReferenceEquals(observation.SourceId, _source.Id))
            _source = sources.Find(observation.SourceId);
        return _source;
    }

    private Observation? Sound(Observation observation, SeriesEntry entry)
    {
        if (!entry.IsSound)
        {
            foreach (UnknownId fault in entry.Faults)
                findings.ReportUnknown(From(observation), fault.Property, fault.Id, fault.Section);
            return null;
        }

        if (observation.Figure.Dimension != entry.Dimension)
        {
            findings.Report(
                CatalogDiagnostics.ObservationUnit, observation.Place, "value",
                observation.Series.ToString(), observation.Figure.Literal, observation.Figure.Dimension.Code, entry.Dimension.Code,
                WrittenAs.Of(observation.Figure, entry.Indicator, entry.Key.Transformation));
            return null;
        }

        if (!ReferenceEquals(observation.Series, entry.Key))
            observation = observation with { Series = entry.Key };
        // Neighbours mostly come from one source, whose id is one object.
        if (ReferenceEquals(observation.SourceId, _lastSource))
            return observation;
        int errors = findings.Errors;
        if (findings.Resolve(From(observation), "source", observation.SourceId, sources, CatalogSections.Sources) != observation.SourceId)
            return findings.Errors > errors ? null : observation with { SourceId = null };
        _lastSource = observation.SourceId;
        return observation;
    }

    private static Referrer From(Observation observation) => new(CatalogSections.Observations, observation, observation.Place);

    /// <summary>Sorts every series, and finds what stands in it twice.</summary>
    private HashSet<Observation> Arrange(List<SeriesEntry> entries)
    {
        var repeated = new HashSet<Observation>(ReferenceEqualityComparer.Instance);
        foreach (SeriesEntry entry in entries)
        {
            SeriesOrder.Sort(entry.Observations, entry.Indicator, sources);
            int before = repeated.Count;
            FindRepeated(entry.Observations, repeated);
            if (repeated.Count > before)
                entry.Remove(repeated);
        }

        return repeated;
    }

    /// <summary>Only observations for one period can be the same; most periods have one.</summary>
    private void FindRepeated(Observation[] sorted, HashSet<Observation> repeated)
    {
        HashSet<Observation>? seen = null;
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Period != sorted[i - 1].Period)
            {
                seen?.Clear();
                continue;
            }

            seen ??= new HashSet<Observation>(SameStatement.Comparer);
            seen.Add(sorted[i - 1]);
            if (!seen.TryGetValue(sorted[i], out Observation? first))
                continue;
            repeated.Add(sorted[i]);
            findings.Report(
                CatalogDiagnostics.DuplicateObservation, sorted[i].Place, null,
                    sorted[i].ToString(), first.Place.Location?.ToString() ?? first.ToString());
        }
    }
}
