using NodaTime;

namespace Indicators.Desk;

/// <summary>
/// The publications of one series by period, each period's in order of their days, so that a look-up does not run through them.
/// </summary>
internal sealed class Editions
{
    private readonly Dictionary<TimePeriod, Period> _periods = [];

    public Editions(IndicatorCatalog catalog, Series series)
    {
        foreach (Observation observation in series.Observations)
        {
            if (observation is { Period: { } period, Status: not (ObservationStatus.Forecast or ObservationStatus.Derived) })
                Of(period).Add(new Vintage(observation, catalog.PublishedOn(observation)));
        }

        foreach (Period period in _periods.Values)
            period.Sort();
    }

    /// <summary>The periods in the order they first stand in the series, which is that of time.</summary>
    public IEnumerable<(TimePeriod Period, IReadOnlyList<Vintage> Vintages)> All =>
        _periods.Select(pair => (pair.Key, pair.Value.Vintages));

    /// <summary>The figure of a source for a period, else the last published by a day; null where there is none.</summary>
    public Observation? At(TimePeriod period, LocalDate? day, string? sourceId)
    {
        if (!_periods.TryGetValue(period, out Period? editions))
            return null;
        return editions.OfSource(sourceId) ?? editions.KnownBy(day);
    }

    private Period Of(TimePeriod period)
    {
        if (!_periods.TryGetValue(period, out Period? editions))
            _periods.Add(period, editions = new Period());
        return editions;
    }

    private sealed class Period
    {
        private readonly List<Vintage> _vintages = [];
        private readonly Dictionary<string, Observation> _bySource = new(StringComparer.Ordinal);
        private int _dated;

        public IReadOnlyList<Vintage> Vintages => _vintages;

        public void Add(Vintage vintage)
        {
            _vintages.Add(vintage);
            if (vintage.Observation.SourceId is { } source)
                _bySource[source] = vintage.Observation;
        }

        /// <summary>By day, undated ones last; of one day as the series has them.</summary>
        public void Sort()
        {
            if (_vintages.Count > 1)
            {
                Vintage[] sorted = [.. _vintages.OrderBy(vintage => vintage.PublishedOn ?? LocalDate.MaxIsoValue)];
                _vintages.Clear();
                _vintages.AddRange(sorted);
            }

            _dated = _vintages.Count(vintage => vintage.PublishedOn is not null);
        }

        public Observation? OfSource(string? source) => source is null ? null : _bySource.GetValueOrDefault(source);

        public Observation? KnownBy(LocalDate? day)
        {
            (int low, int high) = (0, _dated);
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = _vintages[middle].PublishedOn <= (day ?? LocalDate.MaxIsoValue) ? (middle + 1, high) : (low, middle);
            }

            return low > 0 ? _vintages[low - 1].Observation : _dated < _vintages.Count ? _vintages[^1].Observation : null;
        }
    }
}
