namespace Indicators.Tool;

/// <summary>The catalogue's own present: the clock is not asked.</summary>
internal static class NewestResult
{
    /// <summary>The end of the newest period that has a result: final or provisional, no estimate and no forecast. Null where there is none.</summary>
    public static DateOnly? DayOf(IndicatorCatalog catalog)
    {
        DateOnly? newest = null;
        foreach (Observation observation in catalog.Observations)
        {
            if (observation is { Status: ObservationStatus.Final or ObservationStatus.Provisional, Period: { } period } && !(period.End.ToDateOnly() <= newest))
                newest = period.End.ToDateOnly();
        }

        return newest;
    }
}
