namespace Indicators.Derivation;

/// <summary>What agrees without being worked out: figures said again, and numbers of things that are listed by name.</summary>
internal static class Confirmations
{
    public static IEnumerable<Reconciliation> Of(NodeTable table) => table.Series.SelectMany(Repeated).Concat(table.Catalog.Frameworks.SelectMany(Listed));

    private static IEnumerable<Reconciliation> Repeated(SeriesForm series)
    {
        foreach (Node node in series.Nodes.Where(node => node.Anchor.Period is not null && !node.IsContested && TimesSaid(node.Statements) > 1))
            yield return Alike([node]);
        // Sources that speak of their own present, each of its own: they need not agree, but may.
        Node[] present = [.. series.Nodes.Where(node => node.Anchor.Period is null && !node.IsContested)];
        if (present.Sum(node => TimesSaid(node.Statements)) > 1 && AllMeet(present))
            yield return Alike(present);
    }

    private static Reconciliation Alike(Node[] nodes)
    {
        var equation = new RepetitionEquation(nodes, nodes.Sum(node => TimesSaid(node.Statements)));
        return new Reconciliation(equation, 0, EquationKind.Same, ReconciliationVerdict.Agrees);
    }

    /// <summary>How often a figure stands in its sources: every place that is named counts.</summary>
    private static int TimesSaid(IEnumerable<PublishedValue> statements) =>
        statements.Where(statement => statement.Observation is not null).Sum(statement => 1 + (statement.Observation!.At?.Count(c => c == ',') ?? 0));

    private static bool AllMeet(Node[] nodes)
    {
        Interval common = default;
        foreach (Node node in nodes)
        {
            if (!common.Meets(node.Soft))
                return false;
            common = common.With(node.Soft);
        }

        return true;
    }

    private static IEnumerable<Reconciliation> Listed(PolicyFramework framework)
    {
        foreach (Tier tier in framework.AllTiers())
        {
            if (framework.SlotsOf(tier.Id) is not { Expected: { } expected, Named: > 0 } slots || slots.Named > expected)
                continue;
            var named = Node.Constant(framework.Id, slots.Named, Unit.One);
            var counted = Node.Constant(framework.Id, expected, Unit.One);
            var equation = new MembersEquation(tier.Id, named, counted) { ItemId = framework.Id };
            yield return new Reconciliation(equation, 0, EquationKind.Members, slots.Named == expected ? ReconciliationVerdict.Agrees : ReconciliationVerdict.Open);
        }
    }
}
