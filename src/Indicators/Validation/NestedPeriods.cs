namespace Indicators.Validation;

/// <summary>
/// What a flow allows for one of its periods. Where a period has several figures, the widest reading holds: only what no
/// figure allows is a contradiction.
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Least">The figure with the lowest lower end; null where one of them has none.</param>
/// <param name="Most">The figure with the highest upper end; null where one of them has none.</param>
internal readonly record struct NestedPeriods(TimePeriod Period, Observation? Least, Observation? Most)
{
    /// <summary>True where every figure of this period is above every figure of the other.</summary>
    public bool IsAbove(in NestedPeriods other) =>
        Least is { } part && other.Most is { } whole && part.Figure.IsMoreThan(whole.Figure, FigureReading.Soft) == true;

    /// <summary>True where two periods of a series have a day in common; where none have, none lies in another.</summary>
    public static bool Are(Series series)
    {
        TimePeriod? before = null;
        foreach (Observation observation in series.AsSpan())
        {
            if (observation is not { Period: { } period, IsResult: true })
                continue;
            // In order of their ends, a period that meets any before it meets the last of them.
            if (before is { } last && last != period && period.StartDay <= last.EndDay)
                return true;
            before = period;
        }

        return false;
    }

    /// <summary>Puts the periods of a series into a list, in order of their starts, the longest first.</summary>
    public static void List(Series series, List<NestedPeriods> periods)
    {
        periods.Clear();
        foreach (Observation observation in series.AsSpan())
        {
            if (observation is not { Period: { } period, IsResult: true })
                continue;
            // The figures of one period stand side by side.
            if (periods.Count > 0 && periods[^1].Period == period)
                periods[^1] = periods[^1].With(observation);
            else
                periods.Add(Of(period, observation));
        }

        periods.Sort(static (x, y) => x.Period.StartDay != y.Period.StartDay
            ? x.Period.StartDay.CompareTo(y.Period.StartDay)
            : y.Period.EndDay.CompareTo(x.Period.EndDay));
    }

    private static NestedPeriods Of(TimePeriod period, Observation observation)
    {
        QuantityRange range = observation.Figure.SoftRange;
        return new NestedPeriods(period, range.Low is null ? null : observation, range.High is null ? null : observation);
    }

    private NestedPeriods With(Observation observation)
    {
        QuantityRange range = observation.Figure.SoftRange;
        Observation? least = range.Low is { } low && Least is not null ? low < Least.Figure.SoftRange.Low!.Value ? observation
            : Least
            : null;
        Observation? most = range.High is { } high && Most is not null ? high > Most.Figure.SoftRange.High!.Value ? observation
            : Most
            : null;
        return this with { Least = least, Most = most };
    }
}
