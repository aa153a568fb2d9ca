namespace Indicators.Derivation;

/// <summary>The figures that could stand in a figure's place by mistake, sorted by amount: other series at the same time, and the same series at other times.</summary>
internal sealed class AlikeValues
{
    private readonly Dictionary<(Anchor, Transformation, Unit), (Node[] Sorted, decimal? Widest)> _atOneTime;

    public AlikeValues(NodeTable table, Node[] suspects)
    {
        HashSet<(Anchor, Transformation, Unit)> wanted = [.. suspects.Where(node => node.Series is not null).Select(TimeOf)];
        _atOneTime = table.Series.SelectMany(series => series.Nodes).Where(node => node.Soft.IsBounded && wanted.Contains(TimeOf(node)))
            .GroupBy(TimeOf).ToDictionary(group => group.Key, Sorted);
    }

    public static bool AreAlike(Node one, Node other) =>
        one.Series is { } series && other.Series is { } others && (series == others || TimeOf(one) == TimeOf(other));

    /// <summary>Those whose range meets a wanted one.</summary>
    public IEnumerable<Node> Within(Node one, NumberRange wanted)
    {
        if (one.Series is not { } series)
            return [];
        IEnumerable<Node> atOneTime = _atOneTime.TryGetValue(TimeOf(one), out (Node[] Sorted, decimal? Widest) all) ? Meeting(all.Sorted, all.Widest, wanted) : [];
        return atOneTime.Concat(series.Nodes.Where(node => node.Soft.IsBounded && node.Soft.Meets(wanted))).Where(node => node != one);
    }

    private static (Anchor, Transformation, Unit) TimeOf(Node node) => (node.Anchor, node.Series!.Key.Transformation, node.Unit);

    private static (Node[] Sorted, decimal? Widest) Sorted(IEnumerable<Node> nodes)
    {
        Node[] sorted = [.. nodes.OrderBy(node => node.Soft.High)];
        return (sorted, sorted.Max(node => Outward.Add(node.Soft.High, -node.Soft.Low)));
    }

    /// <summary>From the first that does not end below the range, to the last that can begin in it.</summary>
    private static IEnumerable<Node> Meeting(Node[] nodes, decimal? widest, NumberRange wanted)
    {
        decimal? farthest = Outward.Add(wanted.High, widest);
        int low = 0;
        int high = nodes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (nodes[middle].Soft.High < wanted.Low)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < nodes.Length && !(nodes[low].Soft.High > farthest); low++)
        {
            if (nodes[low].Soft.Meets(wanted))
                yield return nodes[low];
        }
    }
}
