namespace Indicators.Derivation;

/// <summary>Finds two values of one source, the same thing of two series at one time, whose exchange mends all that fails through them.</summary>
internal sealed class SwapFinder(Repair repair, Node[] suspects)
{
    private const int MostAlike = 12;

    public IEnumerable<(Node One, Node Other, LocalizedText Hint)> Find()
    {
        var taken = new HashSet<Node>();
        foreach (IGrouping<(Anchor, Transformation, Unit), Node> alike in suspects.Where(repair.Fails).GroupBy(node => (node.Anchor, node.Series!.Key.Transformation, node.Unit)))
        {
            Node[] nodes = [.. alike.Take(MostAlike)];
            foreach (Node one in nodes.Where(node => !taken.Contains(node)))
            {
                Node[] others = [.. nodes.Where(other => other != one && !taken.Contains(other) && IsSwap(one, other))];
                if (others is not [Node other])
                    continue;
                taken.UnionWith([one, other]);
                yield return (one, other, HintText.Swap(one, one.Spokesman!, other, other.Spokesman!));
            }
        }
    }

    private bool IsSwap(Node one, Node other) =>
        Checks.IsOfOneSource([one, other]) && !one.Soft.Meets(other.Soft) && repair.Mends((one, other.Soft), (other, one.Soft));
}
