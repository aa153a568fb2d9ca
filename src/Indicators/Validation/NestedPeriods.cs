namespace Indicators.Validation;

/// <summary>
/// What a flow allows for each of its periods, and which period lies in which. Where a period has several figures, the
/// widest reading holds: only what no figure allows is a contradiction.
/// </summary>
internal sealed class NestedPeriods
{
    private const int Deepest = 64;

    private NestedPeriods(TimePeriod period) => Period = period;

    public TimePeriod Period { get; }

    /// <summary>The figure with the lowest lower end; null where one of them has none.</summary>
    public Observation? Least { get; private set; }

    /// <summary>The figure with the highest upper end; null where one of them has none.</summary>
    public Observation? Most { get; private set; }

    /// <summary>True where every figure of this period is above every figure of the other.</summary>
    public bool IsAbove(NestedPeriods other) =>
        Least is { } part && other.Most is { } whole && part.Figure.IsMoreThan(whole.Figure, FigureReading.Soft) == true;

    /// <summary>The periods of a series in order of their starts, the longest first.</summary>
    public static List<NestedPeriods> Of(Series series)
    {
        var periods = new List<NestedPeriods>();
        foreach (IGrouping<TimePeriod, Observation> group in Reported(series).GroupBy(observation => observation.Period!.Value))
        {
            Observation[] all = [.. group];
            periods.Add(new NestedPeriods(group.Key) { Least = Extreme(all, range => range.Low, -1), Most = Extreme(all, range => range.High, 1) });
        }

        periods.Sort((x, y) => x.Period.Start != y.Period.Start ? x.Period.Start.CompareTo(y.Period.Start) : y.Period.End.CompareTo(x.Period.End));
        return periods;
    }

    /// <summary>Each period with those it lies in, the nearest first.</summary>
    public static IEnumerable<(NestedPeriods Part, IReadOnlyList<NestedPeriods> Wholes)> Nest(List<NestedPeriods> sorted)
    {
        var open = new List<NestedPeriods>();
        foreach (NestedPeriods part in sorted)
        {
            open.RemoveAll(other => other.Period.End < part.Period.Start);
            yield return (part, [.. open.Where(other => other.Period.Contains(part.Period)).OrderBy(other => other.Period.Days)]);
            if (open.Count < Deepest)
                open.Add(part);
        }
    }

    private static IEnumerable<Observation> Reported(Series series) =>
        series.Observations.Where(observation => observation.Period is not null && observation.IsResult);

    private static Observation? Extreme(Observation[] all, Func<QuantityRange, Quantity?> end, int sign)
    {
        Observation? found = null;
        foreach (Observation observation in all)
        {
            if (end(observation.Figure.SoftRange) is not { } value)
                return null;
            if (found is null || value.CompareTo(end(found.Figure.SoftRange)!.Value) * sign > 0)
                found = observation;
        }

        return found;
    }
}
