namespace Indicators;

/// <summary>Finds the ids whose references lead back to themselves. Linear in ids and references, without recursion.</summary>
internal static class ReferenceCycles
{
    private const int NamesShown = 8;

    /// <summary>Reports every item whose reference closes a cycle.</summary>
    /// <param name="items">The items.</param>
    /// <param name="section">Their section.</param>
    /// <param name="property">The property that refers, for the message.</param>
    /// <param name="links">The ids an item refers to.</param>
    /// <param name="findings">Where to report.</param>
    /// <returns>The ids of the items that must go to leave no cycle: the same, in whatever order the items stand.</returns>
    public static HashSet<string> Find<T>(
        CatalogIndex<T> items, string section, string property, Func<T, IReadOnlyList<string?>> links, CatalogFindings findings)
        where T : class, ICatalogItem
    {
        var closing = new HashSet<string>();
        foreach ((string id, string chain) in Find(items.Select(item => item.Id).Order(StringComparer.Ordinal),
            id => items.Find(id) is { } item ? links(item) : []))
        {
            if (closing.Add(id))
                findings.Report(CatalogDiagnostics.Cycle, items[id].Place, property, section, id, property, chain);
        }

        return closing;
    }

    /// <summary>Every id whose reference closes a cycle, with the way round.</summary>
    /// <param name="ids">The ids to start from.</param>
    /// <param name="links">The ids that an id refers to; none for one that is not there.</param>
    public static List<(string Id, string Chain)> Find(IEnumerable<string> ids, Func<string, IReadOnlyList<string?>> links)
    {
        var finished = new Dictionary<string, bool>();
        var found = new List<(string, string)>();
        foreach (string id in ids)
        {
            if (finished.TryAdd(id, false))
                Walk(id, links, finished, found);
        }

        return found;
    }

    private static void Walk(string start, Func<string, IReadOnlyList<string?>> links, Dictionary<string, bool> finished,
        List<(string Id, string Chain)> found)
    {
        var path = new List<(string Id, IReadOnlyList<string?> Links, int Next)> { (start, links(start), 0) };
        while (path.Count > 0)
        {
            (string id, IReadOnlyList<string?> targets, int next) = path[^1];
            if (next == targets.Count)
            {
                finished[id] = true;
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (id, targets, next + 1);
            if (targets[next] is not { } target)
                continue;
            if (finished.TryAdd(target, false))
                path.Add((target, links(target), 0));
            else if (!finished[target])
                found.Add((id, Chain(path.Select(step => step.Id), target)));
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
