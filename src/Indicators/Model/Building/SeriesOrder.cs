using NodaTime;

namespace Indicators;

/// <summary>
/// The order of the observations of a series: by the day the period ends, its length, publication, and by what they say.
/// Nothing in it hangs on where an observation stands in the files.
/// </summary>
internal static class SeriesOrder
{
    /// <summary>
    /// The day an observation was published by: its own, or the last day of its source's date; null where neither is known.
    /// </summary>
    public static LocalDate? PublishedOn(Observation observation, CatalogIndex<Source> sources) =>
        observation.PublishedOn ?? sources.Find(observation.SourceId)?.PublishedBy;

    /// <summary>Earlier published first; what is not dated before all that is.</summary>
    public static int ComparePublication(Observation left, Observation right, CatalogIndex<Source> sources) =>
        Nullable.Compare(PublishedOn(left, sources), PublishedOn(right, sources));

    /// <summary>Positive where the first speaks with more authority. What states none comes after all that do.</summary>
    public static int CompareAuthority(Observation left, Observation right, CatalogIndex<Source> sources)
    {
        if (ReferenceEquals(left.SourceId, right.SourceId))
            return 0;
        return Rank(right, sources).CompareTo(Rank(left, sources));
    }

    private static int Rank(Observation observation, CatalogIndex<Source> sources) =>
        sources.Find(observation.SourceId)?.Authority is { } authority and not SourceAuthority.Unstated ? (int)authority : int.MaxValue;

    /// <summary>Sorts in place, keeping the order of equals.</summary>
    public static void Sort(Observation[] observations, Indicator indicator, CatalogIndex<Source> sources)
    {
        int better = observations[0].Series.Transformation.IsRank || indicator.Direction == Direction.Decrease ? -1 : 1;
        if (IsSorted(observations, better, sources))
            return;
        int[] positions = new int[observations.Length];
        for (int i = 0; i < positions.Length; i++)
            positions[i] = i;
        Observation[] unsorted = [.. observations];
        Array.Sort(positions,
            (a, b) => Compare(unsorted[a], unsorted[b], better, sources) is var order && order != 0 ? order : a.CompareTo(b));
        for (int i = 0; i < positions.Length; i++)
            observations[i] = unsorted[positions[i]];
    }

    private static bool IsSorted(Observation[] observations, int better, CatalogIndex<Source> sources)
    {
        for (int i = 1; i < observations.Length; i++)
        {
            if (Compare(observations[i - 1], observations[i], better, sources) > 0)
                return false;
        }

        return true;
    }

    private static int Compare(Observation left, Observation right, int better, CatalogIndex<Source> sources)
    {
        int order = ComparePeriods(left.Period, right.Period);
        if (order == 0)
            order = ComparePublication(left, right, sources);
        return order != 0 ? order : CompareRivals(left, right, better);
    }

    private static int ComparePeriods(TimePeriod? left, TimePeriod? right)
    {
        if (left is not { } first || right is not { } second)
            return (left is null).CompareTo(right is null);
        int order = first.EndDate.CompareTo(second.EndDate);
        return order != 0 ? order : second.StartDate.CompareTo(first.StartDate);
    }

    /// <summary>
    /// Of two for one period that were published at one time, or nobody knows when, the one that counts comes last: the more
    /// settled, the one with a source, the finer written, the less favourable, so that no target is met by a doubtful figure.
    /// </summary>
    private static int CompareRivals(Observation left, Observation right, int better)
    {
        int order = right.Status.CompareTo(left.Status);
        if (order == 0)
            order = (left.SourceId is not null).CompareTo(right.SourceId is not null);
        if (order == 0)
            order = right.Figure.Resolution.CompareTo(left.Figure.Resolution);
        if (order == 0)
            order = right.Figure.Quantity.CompareTo(left.Figure.Quantity) * better;
        return order != 0 ? order : CompareWords(left, right);
    }

    private static int CompareWords(Observation left, Observation right)
    {
        int order = string.CompareOrdinal(left.Figure.Literal, right.Figure.Literal);
        if (order == 0)
            order = string.CompareOrdinal(left.SourceId, right.SourceId);
        if (order == 0)
            order = string.CompareOrdinal(left.At, right.At);
        if (order == 0)
            order = string.CompareOrdinal(left.Note, right.Note);
        return order != 0 ? order : left.Confidence.CompareTo(right.Confidence);
    }
}
