namespace Indicators.Storage.Loading;

/// <summary>
/// Finds the series of observations that are read one by one: its name as a catalogue holds it, which may state a basis that the
/// source or the indicator gives. Each series is put through a catalogue of its own once.
/// </summary>
internal sealed class SeriesResolver(IndicatorCatalog definitions)
{
    private readonly Dictionary<(SeriesKey, ComparisonBasis), StoredSeries> _known = [];
    private readonly Dictionary<SeriesKey, StoredSeries> _named = [];
    private readonly Dictionary<(string IndicatorId, Transformation, ComparisonBasis), StoredSeries> _alike = [];

    /// <summary>The series of an observation.</summary>
    public StoredSeries Resolve(Observation observation)
    {
        ComparisonBasis basis = definitions.Sources.Find(observation.SourceId)?.Basis ?? default;
        if (!_known.TryGetValue((observation.Series, basis), out StoredSeries? series))
        {
            series = AlikeTo(observation, basis);
            if (_named.TryGetValue(series.Key, out StoredSeries? same))
                series = same;
            _named.TryAdd(series.Key, series);
            _known.Add((observation.Series, basis), series);
        }

        Require(observation, series);
        return series;
    }

    /// <summary>
    /// What a catalogue makes of a name hangs on indicator, transformation and source, not on whom the figures are about: one of each kind
    /// is put through a catalogue. Names that speak of other indicators or subjects are looked at one by one.
    /// </summary>
    private StoredSeries AlikeTo(Observation observation, ComparisonBasis basis)
    {
        SeriesKey key = observation.Series;
        if (!definitions.Subjects.Contains(key.SubjectId) || Definitions.References.Of(key.Transformation).Any())
            return Build(observation);
        if (!_alike.TryGetValue((key.IndicatorId, key.Transformation, basis), out StoredSeries? alike))
            _alike.Add((key.IndicatorId, key.Transformation, basis), alike = Build(observation));
        return alike.Key.SubjectId == key.SubjectId
            ? alike
            : new StoredSeries(new SeriesKey(alike.Key.IndicatorId, key.SubjectId, alike.Key.Transformation), alike.IsPointInTime,
                alike.Falls);
    }

    private void Require(Observation observation, StoredSeries series)
    {
        Indicator indicator = definitions.Indicators[series.Key.IndicatorId];
        if (observation.Figure.Dimension != series.Key.Transformation.DimensionFor(indicator.Unit.Dimension))
            throw new StoreException(StorageWordings.Table.Text("store.dimension", observation));
        if (observation.SourceId is { } source && !definitions.Sources.Contains(source))
            throw new StoreException(StorageWordings.Table.Text("store.source", observation, source));
    }

    private StoredSeries Build(Observation observation)
    {
        var builder = new IndicatorCatalogBuilder();
        foreach (Unit unit in definitions.OwnUnits)
            builder.Add(unit);
        AddIndicator(builder, observation.Series.IndicatorId);
        AddSubject(builder, observation.Series.SubjectId);
        foreach (string name in Definitions.References.Of(observation.Series.Transformation))
        {
            if (name.StartsWith("subjects/", StringComparison.Ordinal))
                AddSubject(builder, name["subjects/".Length..]);
            else
                AddIndicator(builder, name["indicators/".Length..]);
        }

        if (definitions.Sources.Find(observation.SourceId) is { } source)
            builder.Add(source);
        return StoredSeries.Of(builder.Add(observation).Build().AllSeries[0]);
    }

    private void AddIndicator(IndicatorCatalogBuilder builder, string? id)
    {
        if (definitions.Indicators.Find(id) is not { } indicator || builder.Indicators.Contains(indicator))
            return;
        builder.Add(indicator);
        AddIndicator(builder, indicator.NumeratorId);
        AddIndicator(builder, indicator.DenominatorId);
    }

    /// <summary>Alone: what it is part of has no say in what its series are.</summary>
    private void AddSubject(IndicatorCatalogBuilder builder, string id)
    {
        if (definitions.Subjects.Find(id) is { } subject && builder.Subjects.All(other => other.Id != id))
            builder.Add(subject with { ParentId = null, SuccessorIds = [], SourceId = null });
    }
}
