namespace Indicators;

/// <summary>Makes the index of a section; of two items with one id the first is kept and the other reported.</summary>
internal static class UniqueItems
{
    public static CatalogIndex<T> Index<T>(IEnumerable<T> items, string section, CatalogFindings findings)
        where T : class, ICatalogItem
    {
        var byId = new Dictionary<string, T>();
        var positions = new Dictionary<string, int>();
        var kept = new List<T>();
        int position = 0;
        foreach (T item in items)
        {
            if (byId.TryAdd(item.Id, item))
            {
                positions.Add(item.Id, position);
                kept.Add(item);
            }
            else
            {
                string first = CatalogFindings.Describe(byId[item.Id].Place, positions[item.Id]);
                findings.Report(CatalogDiagnostics.DuplicateId, item.Place, "id", section, item.Id, first);
            }

            position++;
        }

        return new CatalogIndex<T>([.. kept], byId);
    }

    /// <summary>The index of the items of which a check reports no error; a check may also replace an item, or leave it out.</summary>
    public static CatalogIndex<T> Sound<T>(CatalogIndex<T> items, string section, CatalogFindings findings, Func<T, T?> check)
        where T : class, ICatalogItem => Map(items, item =>
        {
            int errors = findings.Errors;
            T? sound = check(item);
            if (sound is not null && findings.Errors == errors)
                return sound;
            findings.LeaveOut(section, item.Id);
            return null;
        });

    /// <summary>The index without the items whose references lead back to themselves.</summary>
    public static CatalogIndex<T> Without<T>(CatalogIndex<T> items, string section, CatalogFindings findings, HashSet<string> closing)
        where T : class, ICatalogItem
    {
        foreach (string id in closing)
            findings.LeaveOut(section, id);
        return closing.Count == 0 ? items : Map(items, item => closing.Contains(item.Id) ? null : item);
    }

    /// <summary>The index of items already known to be unique, some of them replaced or left out.</summary>
    public static CatalogIndex<T> Map<T>(IEnumerable<T> items, Func<T, T?> map)
        where T : class, ICatalogItem
    {
        T[] mapped = [.. items.Select(map).OfType<T>()];
        return new CatalogIndex<T>(mapped, mapped.ToDictionary(item => item.Id));
    }
}
