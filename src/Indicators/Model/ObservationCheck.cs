namespace Indicators;

/// <summary>Checks observations: a series that is there, a figure of its dimension, a source that is there, nothing twice.</summary>
internal sealed class ObservationCheck(CatalogFindings findings, SeriesTable series, CatalogIndex<Source> sources)
{
    public Observation[] Check(IEnumerable<Observation> items)
    {
        var kept = new List<Observation>();
        var entries = new List<SeriesEntry>();
        foreach (Observation item in items)
        {
            SeriesEntry entry = series.Resolve(item.Series);
            if (Sound(item, entry) is not { } observation)
                continue;
            if (entry.Observations.Count == 0)
                entries.Add(entry);
            entry.Observations.Add(observation);
            kept.Add(observation);
        }

        HashSet<Observation> repeated = Arrange(entries);
        return repeated.Count == 0 ? [.. kept] : [.. kept.Where(observation => !repeated.Contains(observation))];
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
                observation.Series.ToString(), observation.Figure.Literal, observation.Figure.Dimension.Code, entry.Dimension.Code);
            return null;
        }

        if (!ReferenceEquals(observation.Series, entry.Key))
            observation = observation with { Series = entry.Key };
        bool known = findings.Resolve(From(observation), "source", observation.SourceId, sources, CatalogSections.Sources) == observation.SourceId;
        return known ? observation : observation with { SourceId = null };
    }

    private static Referrer From(Observation observation) => new(CatalogSections.Observations, observation, observation.Place);

    /// <summary>Sorts every series, and finds what stands in it twice.</summary>
    private HashSet<Observation> Arrange(List<SeriesEntry> entries)
    {
        var repeated = new HashSet<Observation>(ReferenceEqualityComparer.Instance);
        foreach (SeriesEntry entry in entries)
        {
            Observation[] sorted = [.. entry.Observations];
            SeriesOrder.Sort(sorted, sources);
            int before = repeated.Count;
            FindRepeated(sorted, repeated);
            entry.Observations.Clear();
            entry.Observations.AddRange(repeated.Count == before ? sorted : sorted.Where(observation => !repeated.Contains(observation)));
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
                CatalogDiagnostics.DuplicateObservation, sorted[i].Place, null, sorted[i].ToString(), first.Place.Location?.ToString() ?? first.ToString());
        }
    }
}
