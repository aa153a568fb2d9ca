using System.Collections.Immutable;

namespace Indicators.Json;

/// <summary>
/// Checks single observations against a catalogue that they are not part of: their series, their dimension, their source.
/// </summary>
internal sealed class ObservationFit(IndicatorCatalog definitions)
{
    /// <summary>More series than are remembered at once, so that memory stays bounded.</summary>
    private const int MostRemembered = 1 << 16;

    private SeriesTable _series = NewTable(definitions);
    private int _checked;

    /// <summary>What is wrong with an observation; empty where nothing is.</summary>
    public ImmutableArray<Diagnostic> Check(Observation observation)
    {
        if (++_checked % MostRemembered == 0)
            _series = NewTable(definitions);
        SeriesEntry entry = _series.Resolve(observation.Series);
        bool fits = entry.IsSound && observation.Figure.Dimension == entry.Dimension;
        return fits && (observation.SourceId is null || definitions.Sources.Contains(observation.SourceId))
            ? []
            : FaultsOf(observation, entry);
    }

    private ImmutableArray<Diagnostic> FaultsOf(Observation observation, SeriesEntry entry)
    {
        var findings = new CatalogFindings();
        var from = new Referrer(CatalogSections.Observations, observation, observation.Place);
        foreach (UnknownId fault in entry.Faults)
            findings.ReportUnknown(from, fault.Property, fault.Id, fault.Section);
        if (entry.IsSound && observation.Figure.Dimension != entry.Dimension)
        {
            findings.Report(
                CatalogDiagnostics.ObservationUnit, observation.Place, "value",
                observation.Series.ToString(), observation.Figure.Literal, observation.Figure.Dimension.Code, entry.Dimension.Code,
                WrittenAs.Of(observation.Figure, entry.Indicator, entry.Key.Transformation));
        }

        _ = findings.Resolve(from, "source", observation.SourceId, definitions.Sources, CatalogSections.Sources);
        var names = new CatalogNames(definitions);
        return [.. findings.ToImmutable().Select(found => found.Named(names))];
    }

    private static SeriesTable NewTable(IndicatorCatalog definitions) =>
        new(new IndicatorCatalogBuilder(), definitions.Indicators, definitions.Subjects);
}
