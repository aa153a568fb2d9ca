namespace Indicators.Derivation;

/// <summary>
/// The figures of an equation as they stood at some time: preliminary ones are revised one by one, and a share that was
/// worked out on the preliminary total does not fit the final one.
/// </summary>
internal static class Vintages
{
    /// <summary>Every source's own figures, beside the results of the others and beside what they were first. Linear in the figures and their sources.</summary>
    public static IEnumerable<Interval[]> Of(Node[] nodes)
    {
        yield return [.. nodes.Select(First)];
        foreach (string source in nodes.SelectMany(node => node.Holding.Concat(node.Superseded)).Select(statement => statement.SourceId).OfType<string>().Distinct())
        {
            yield return [.. nodes.Select(node => Said(node, source) ?? node.Soft)];
            yield return [.. nodes.Select(node => Said(node, source) ?? First(node))];
        }
    }

    private static Interval First(Node node) => node.Superseded.Count > 0 ? node.SoftOf(node.Superseded[0]) : node.Soft;

    /// <summary>What a source said of a value, before its revision where it said both; null where it is silent.</summary>
    private static Interval? Said(Node node, string source)
    {
        if (node.Superseded.FirstOrDefault(statement => statement.SourceId == source) is { } before)
            return node.SoftOf(before);
        return node.Holding.Any(statement => statement.SourceId == source) ? node.Soft : null;
    }
}
