namespace Indicators.Interchange;

/// <summary>
/// Numbers the statements of one series and period: 1 for the first, 2 for the next, be it of another source or a revision.
/// Only series that have such are counted; most have none.
/// </summary>
internal sealed class StatementNumbers
{
    private readonly Dictionary<(SeriesKey Series, TimePeriod? Period), int> _counts = [];
    private readonly HashSet<SeriesKey> _repeated = [];

    public StatementNumbers(IndicatorCatalog catalog)
    {
        foreach (Series series in catalog.AllSeries)
        {
            if (HasSeveral(series.Observations))
                _repeated.Add(series.Key);
        }
    }

    public string Next(Observation observation)
    {
        if (_repeated.Count == 0 || !_repeated.Contains(observation.Series))
            return "1";
        (SeriesKey, TimePeriod?) key = (observation.Series, observation.Period);
        int count = _counts.GetValueOrDefault(key) + 1;
        _counts[key] = count;
        return InvariantText.Of(count);
    }

    /// <summary>A series is ordered by the end and the length of its periods: the same period twice stands side by side.</summary>
    private static bool HasSeveral(IReadOnlyList<Observation> observations)
    {
        for (int i = 1; i < observations.Count; i++)
        {
            if (observations[i].Period == observations[i - 1].Period)
                return true;
        }

        return false;
    }
}
