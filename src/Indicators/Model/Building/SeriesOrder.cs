using NodaTime;

namespace Indicators;

/// <summary>The order of the observations of a series: by the day the period ends, its length, publication, and as they were added.</summary>
internal static class SeriesOrder
{
    /// <summary>The day an observation was published by: its own, or the last day of its source's date; null where neither is known.</summary>
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
    public static void Sort(Observation[] observations, CatalogIndex<Source> sources)
    {
        if (IsSorted(observations, sources))
            return;
        int[] positions = new int[observations.Length];
        for (int i = 0; i < positions.Length; i++)
            positions[i] = i;
        Observation[] unsorted = [.. observations];
        Array.Sort(positions, (a, b) => Compare(unsorted[a], unsorted[b], sources) is var order && order != 0 ? order : a.CompareTo(b));
        for (int i = 0; i < positions.Length; i++)
            observations[i] = unsorted[positions[i]];
    }

    private static bool IsSorted(Observation[] observations, CatalogIndex<Source> sources)
    {
        for (int i = 1; i < observations.Length; i++)
        {
            if (Compare(observations[i - 1], observations[i], sources) > 0)
                return false;
        }

        return true;
    }

    private static int Compare(Observation left, Observation right, CatalogIndex<Source> sources)
    {
        if (left.Period is not { } first || right.Period is not { } second)
            return (left.Period is null).CompareTo(right.Period is null);
        int order = first.EndDate.CompareTo(second.EndDate);
        if (order == 0)
            order = second.StartDate.CompareTo(first.StartDate);
        return order != 0 ? order : ComparePublication(left, right, sources);
    }
}
