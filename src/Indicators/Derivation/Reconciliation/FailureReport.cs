using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>
/// Turns relations that fail into contradictions. Relations that share figures are one group; the smallest sets of figures
/// that explain a group divide it into findings, one a figure of the likeliest set.
/// </summary>
/// <remarks>
/// Two figures that stand in each other's place take all that fails through them. Where more than two figures would have to be
/// wrong, the figure in which most relations meet takes those, then the next. What fails on the base of another release is
/// looked at last and apart: it is revised as a rule, and neither suspects nor excuses anything else. What follows from a
/// contradiction found before is left out.
/// </remarks>
internal sealed class FailureReport(NodeTable table, List<Equation> equations, List<Equation> failing, Releases releases)
{
    private readonly HashSet<Equation> _left = [.. failing];
    private readonly ContradictionWriter _writer = new(releases);
    private readonly SuspectOrder _order = new(table.Catalog);
    private Dictionary<Node, List<Equation>> _failingOf = [];

    public IEnumerable<Contradiction> Contradictions()
    {
        if (failing.Count == 0)
            return [];
        ILookup<bool, Equation> isRevised = failing.ToLookup(equation => Checks.BasisOf(equation, releases) == AgreementBasis.OtherRelease);
        List<Equation> sure = [.. isRevised[false]];
        List<Contradiction> found = ContradictionsOf(sure, [.. equations.Except(isRevised[true])], isCoarse: false);
        List<Equation> revised = [.. isRevised[true].Where(equation => !Array.Exists(equation.Nodes, node => node.IsConvicted))];
        found.AddRange(ContradictionsOf(revised, [.. equations.Except(sure)], isCoarse: true));
        return found;
    }

    /// <param name="together">The relations that fail.</param>
    /// <param name="among">All that a correction must not break.</param>
    /// <param name="isCoarse">Whether a revision explains them as a rule: then nobody is suspected, and only coarse slips are thought of.</param>
    private List<Contradiction> ContradictionsOf(List<Equation> together, List<Equation> among, bool isCoarse)
    {
        var found = new List<Contradiction>();
        if (together.Count == 0)
            return found;
        Node[] suspects = [.. together.SelectMany(equation => equation.Nodes).Where(node => node.IsPublished).Distinct()];
        _failingOf = Incidence.Of(together, suspects);
        var exchanges = new ExchangeFinder(table, _failingOf);
        Dictionary<Node, List<Equation>> incident = Incidence.Around(among, [.. suspects, .. exchanges.Partners]);
        var needed = new NeededValues(incident);
        var repair = new Repair(table, incident, together, needed);
        var search = new SuspectSearch(needed);
        foreach ((Node one, Node other, LocalizedText hint) in exchanges.Find(repair))
            found.AddRange(Exchanged(one, other, hint, repair, search));
        foreach (List<Equation> group in Incidence.Groups([.. together.Where(_left.Contains)]))
        {
            ImmutableArray<Explanation> explanations = isCoarse ? [] : search.Smallest(group);
            found.AddRange(explanations.IsEmpty ? Greedily(group, repair, needed, isCoarse) : Explained(group, explanations, repair));
        }

        return found;
    }

    private IEnumerable<Contradiction> Exchanged(Node one, Node other, LocalizedText hint, Repair repair, SuspectSearch search)
    {
        List<Equation> together = LeftOf(one, other);
        if (together.Count == 0)
            yield break;
        var exchange = new Explanation([new(one, other.Soft, other.Hard), new(other, one.Soft, one.Hard)], IsExchange: true);
        ImmutableArray<Explanation> others = together.Count == 1 ? _order.Of(search.Smallest(together), together, repair, SlipsOfSets.None) : [];
        yield return Take(together, new Guess(hint, null), [one, other], [exchange, .. others]);
    }

    /// <summary>One contradiction a figure of the likeliest set, each with the relations it is needed for.</summary>
    private IEnumerable<Contradiction> Explained(List<Equation> group, ImmutableArray<Explanation> explanations, Repair repair)
    {
        SlipsOfSets slips = SlipsOfSets.Of(explanations, group, repair);
        explanations = _order.Of(explanations, group, repair, slips);
        var left = new List<Equation>(group);
        foreach (SuspectValue figure in explanations[0].Figures)
        {
            List<Equation> mine = [.. left.Where(equation => equation.IsOf(figure.Node))];
            if (mine.Count == 0)
                continue;
            left.RemoveAll(mine.Contains);
            yield return Take(mine, slips.GuessAt(figure.Node) ?? RangeOf(figure, explanations), [figure.Node], explanations);
        }
    }

    /// <summary>Where every explanation needs one figure, what it would have to be.</summary>
    private static Guess? RangeOf(SuspectValue figure, ImmutableArray<Explanation> explanations) =>
        explanations.All(explanation => explanation.IsOf(figure.Node)) && figure.Shown.IsBounded && figure.Node.Spokesman is { } statement
            ? new Guess(HintText.Range(statement, figure.Text), statement)
            : null;

    /// <summary>More than two figures are wrong, or nobody can be named: the figure that most relations meet in takes them.</summary>
    private IEnumerable<Contradiction> Greedily(List<Equation> group, Repair repair, NeededValues needed, bool isCoarse)
    {
        Node[] suspects = [.. group.SelectMany(equation => equation.Nodes).Where(node => node.IsPublished && node.Series is not null).Distinct()];
        foreach (Node node in suspects.OrderByDescending(node => _failingOf[node].Count).TakeWhile(node => _failingOf[node].Count > 1))
        {
            List<Equation> together = LeftOf(node);
            if (together.Count < 2)
                continue;
            yield return Take(together, repair.GuessFor(together, isCoarse), [node], []);
            needed.Distrust(node);
        }

        foreach (Equation equation in group.Where(_left.Contains))
            yield return Take([equation], repair.GuessFor([equation], isCoarse), [_order.SuspectOf(equation, repair)], []);
    }

    private List<Equation> LeftOf(params Node[] through) => [.. through.SelectMany(node => _failingOf.GetValueOrDefault(node) ?? []).Where(_left.Contains).Distinct()];

    private Contradiction Take(List<Equation> together, Guess? guess, Node[] through, ImmutableArray<Explanation> explanations)
    {
        _left.ExceptWith(together);
        foreach (Node node in together.SelectMany(equation => equation.Nodes))
            node.IsConvicted = true;
        return _writer.Of(together, guess, through, explanations);
    }
}
