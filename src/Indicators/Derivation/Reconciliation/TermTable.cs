namespace Indicators.Derivation;

/// <summary>All values of a catalogue that are published, and those that equations ask for. Several threads may ask.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<SeriesKey, SeriesForm> _series;
    private readonly Lock _asking = new();
    private readonly Dictionary<SeriesKey, SeriesForm?> _others = [];

    public TermTable(IndicatorCatalog catalog, Pieces pieces)
    {
        Catalog = catalog;
        Series[] all = [.. catalog.AllSeries];
        Series = Array.ConvertAll(all, series => Form(series.Key, series.Indicator));
        _series = Series.ToDictionary(form => form.Key);
        pieces.OfRange(all.Length, (from, to) =>
        {
            for (int i = from; i < to; i++)
                Publish(Series[i], all[i]);
            return 0;
        });
        foreach (Target target in catalog.Targets)
            PublishBaseline(target);
        var habits = new Habits(catalog);
        pieces.OfRange(all.Length, (from, to) =>
        {
            for (int i = from; i < to; i++)
                habits.ApplyTo(Series[i]);
            return 0;
        });
    }

    public IndicatorCatalog Catalog { get; }

    /// <summary>The series of the catalogue, in its order.</summary>
    public SeriesForm[] Series { get; }

    /// <summary>What the values of a series have in common; null where its indicator is not in the catalogue.</summary>
    public SeriesForm? FormOf(SeriesKey key)
    {
        if (_series.TryGetValue(key, out SeriesForm? form))
            return form;
        lock (_asking)
        {
            if (!_others.TryGetValue(key, out form))
                _others.Add(key, form = Catalog.Indicators.Find(key.IndicatorId) is { } indicator ? Form(key, indicator) : null);
            return form;
        }
    }

    /// <summary>The value of a series for a period, published or not; null where there is no such indicator.</summary>
    public Term? Get(SeriesKey key, TimePeriod? period, string? sourceId) => FormOf(key)?.At(period, sourceId);

    /// <summary>The value of a series at the time of another; only where it is published.</summary>
    public Term? Published(SeriesKey key, Term at) => FormOf(key)?.Published(at.Period, at.PresentOf);

    /// <summary>The value of a series for a period; only where it is published.</summary>
    public Term? Published(SeriesKey key, TimePeriod period) => FormOf(key)?.Published(period, null);

    private SeriesForm Form(SeriesKey key, Indicator indicator) =>
        new(key, indicator, SeriesTable.IsPointInTime(Catalog.Indicators, indicator, key.Transformation));

    private static void Publish(SeriesForm form, Series series)
    {
        if (!series.Transformation.HasAmounts)
            return;
        form.Terms.EnsureCapacity(series.Observations.Count);
        foreach (Observation observation in series.AsSpan())
        {
            if (!observation.IsDerived)
                form.ToPublish(observation.Period, observation.SourceId).Add(observation);
        }
    }

    private void PublishBaseline(Target target)
    {
        if (target.Baseline is not { Value: { } value } baseline || FormOf(target.Series) is not { } form)
            return;
        string? source = baseline.SourceId ?? target.SourceId;
        form.ToPublish(baseline.Period, source).Add(new PublishedValue(target, "baseline.value", baseline.Period, value, source));
    }
}
