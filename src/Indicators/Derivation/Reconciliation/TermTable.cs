namespace Indicators.Derivation;

/// <summary>All values of a catalogue that are published, and those that equations ask for.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<SeriesKey, SeriesForm> _series = [];
    private readonly Dictionary<(SeriesForm Series, Anchor Anchor), Term> _nodes;

    public TermTable(IndicatorCatalog catalog)
    {
        Catalog = catalog;
        _nodes = new Dictionary<(SeriesForm, Anchor), Term>(catalog.Observations.Count);
        foreach (Series series in catalog.AllSeries.Where(series => series.Transformation.HasAmounts))
        {
            SeriesForm form = FormOf(series.Key)!;
            foreach (Observation observation in series.Observations.Where(one => !one.IsDerived))
                Publish(form, new PublishedValue(observation));
        }

        foreach (Target target in catalog.Targets)
            PublishBaseline(target);
        var habits = new Habits(catalog);
        foreach (SeriesForm series in _series.Values)
            habits.ApplyTo(series);
    }

    public IndicatorCatalog Catalog { get; }

    /// <summary>The series with values, in the order of the catalogue.</summary>
    public IEnumerable<SeriesForm> Series => Catalog.AllSeries.Select(series => FormOf(series.Key)).OfType<SeriesForm>();

    /// <summary>What the values of a series have in common; null where its indicator is not in the catalogue.</summary>
    public SeriesForm? FormOf(SeriesKey key)
    {
        if (_series.TryGetValue(key, out SeriesForm? form))
            return form;
        if (Catalog.Indicators.Find(key.IndicatorId) is not { } indicator)
            return null;
        form = new SeriesForm(key, indicator, SeriesTable.IsPointInTime(Catalog.Indicators, indicator, key.Transformation));
        _series.Add(key, form);
        return form;
    }

    /// <summary>The value of a series for a period, published or not; null where there is no such indicator.</summary>
    public Term? Get(SeriesKey key, TimePeriod? period, string? sourceId) => FormOf(key) is { } form ? Get(form, period, sourceId) : null;

    /// <summary>The value of a series for a period, published or not.</summary>
    public Term Get(SeriesForm form, TimePeriod? period, string? sourceId)
    {
        Anchor anchor = Anchor.Of(period, form.IsPointInTime, sourceId);
        if (_nodes.TryGetValue((form, anchor), out Term? term))
            return term;
        term = new Term(null, form, anchor, form.Unit);
        _nodes.Add((form, anchor), term);
        return term;
    }

    /// <summary>The value of a series at the time of another; only where it is published.</summary>
    public Term? Published(SeriesKey key, Term at)
    {
        TimePeriod? period = at.Period;
        string? source = at.Anchor.SourceId;
        return FormOf(key) is { } form && _nodes.TryGetValue((form, Anchor.Of(period, form.IsPointInTime, source)), out Term? term) && term.IsPublished
            ? term
            : null;
    }

    /// <summary>The value of a series for a period; only where it is published.</summary>
    public Term? Published(SeriesKey key, TimePeriod period) =>
        FormOf(key) is { } form && _nodes.TryGetValue((form, Anchor.Of(period, form.IsPointInTime, null)), out Term? term) && term.IsPublished ? term : null;

    private void PublishBaseline(Target target)
    {
        if (target.Baseline is { Value: { } value } baseline && FormOf(target.Series) is { } form)
            Publish(form, new PublishedValue(target, "baseline.value", baseline.Period, value, baseline.SourceId ?? target.SourceId));
    }

    private void Publish(SeriesForm form, PublishedValue statement)
    {
        Term term = Get(form, statement.Period, statement.SourceId);
        if (!term.IsPublished)
            form.Terms.Add(term);
        term.Add(statement);
    }
}
