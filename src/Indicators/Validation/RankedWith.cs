namespace Indicators.Validation;

/// <summary>Who is ranked beside a subject.</summary>
internal static class RankedWith
{
    /// <summary>
    /// Those that hold a place in the same universe, of any indicator and time; where the universe is named by a subject, its parts.
    /// </summary>
    public static Func<Observation, IEnumerable<string>> Of(IndicatorCatalog catalog)
    {
        ILookup<string, string> holders =
            catalog.AllSeries.Where(series => series.Transformation.IsRank && series.Transformation.Universe is not null)
            .ToLookup(series => series.Transformation.Universe!, series => series.Key.SubjectId);
        ILookup<string?, Subject> parts = catalog.Subjects.ToLookup(subject => subject.ParentId);
        return rank => rank.Series.Transformation.Universe is not { } universe ? []
            : Siblings(catalog, parts, rank, universe).Concat(holders[universe]).Distinct();
    }

    /// <summary>
    /// The regions beside one, where the universe is a part of what they lie in (cn/cities): not all of them need be ranked.
    /// </summary>
    public static Func<Observation, IEnumerable<string>> Neighbours(IndicatorCatalog catalog)
    {
        ILookup<string?, Subject> parts = catalog.Subjects.ToLookup(subject => subject.ParentId);
        return rank => rank.Series.Transformation.Universe?.Split('/') is [var whole, _, ..] ? Siblings(catalog, parts, rank, whole) : [];
    }

    private static IEnumerable<string> Siblings(IndicatorCatalog catalog, ILookup<string?, Subject> parts, Observation rank,
        string whole) =>
        catalog.Subjects.Find(rank.Series.SubjectId) is { ParentId: { } parent } own && parent == whole
            ? parts[whole].Where(subject => subject.Kind == own.Kind).Select(subject => subject.Id)
            : [];
}
