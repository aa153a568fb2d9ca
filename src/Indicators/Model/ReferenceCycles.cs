namespace Indicators;

/// <summary>Finds the items whose references lead back to themselves. Linear in items and references, without recursion.</summary>
internal static class ReferenceCycles
{
    private const int NamesShown = 8;

    /// <summary>Reports every reference that closes a cycle.</summary>
    /// <param name="items">The items.</param>
    /// <param name="section">Their section.</param>
    /// <param name="property">The property that refers, for the message.</param>
    /// <param name="links">The ids an item refers to.</param>
    /// <param name="findings">Where to report.</param>
    /// <returns>The ids of the items whose reference must be cut to leave no cycle.</returns>
    public static HashSet<string> Find<T>(CatalogIndex<T> items, string section, string property, Func<T, string?[]> links, CatalogFindings findings)
        where T : class, ICatalogItem
    {
        var finished = new Dictionary<string, bool>(items.Count);
        var closing = new HashSet<string>();
        foreach (T item in items)
        {
            if (!finished.ContainsKey(item.Id))
                Walk(item, items, links, finished, (from, chain) => Close(from, chain));
        }

        return closing;

        void Close(T from, string chain)
        {
            if (closing.Add(from.Id))
                findings.Report(CatalogDiagnostics.Cycle, from.Place, property, section, from.Id, property, chain);
        }
    }

    private static void Walk<T>(T start, CatalogIndex<T> items, Func<T, string?[]> links, Dictionary<string, bool> finished, Action<T, string> close)
        where T : class, ICatalogItem
    {
        var path = new List<(T Item, string?[] Links, int Next)> { (start, links(start), 0) };
        finished[start.Id] = false;
        while (path.Count > 0)
        {
            (T item, string?[] ids, int next) = path[^1];
            if (next == ids.Length)
            {
                finished[item.Id] = true;
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (item, ids, next + 1);
            if (items.Find(ids[next]) is not { } target)
                continue;
            if (finished.TryAdd(target.Id, false))
                path.Add((target, links(target), 0));
            else if (!finished[target.Id])
                close(item, Chain(path.Select(step => step.Item.Id), target.Id));
        }
    }

    private static string Chain(IEnumerable<string> path, string back)
    {
        string[] cycle = [.. path.SkipWhile(id => id != back), back];
        return cycle.Length <= NamesShown
            ? string.Join(" → ", cycle)
            : string.Join(" → ", [.. cycle.Take(NamesShown - 1), "…", back]);
    }
}
