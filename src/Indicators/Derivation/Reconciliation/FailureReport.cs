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
internal sealed class FailureReport(TermTable table, List<Equation> equations, List<Equation> failing, Releases releases)
{
    private readonly HashSet<Equation> _left = [.. failing];
    private readonly ContradictionWriter _writer = new(releases);
    private readonly SuspectOrder _order = new(table.Catalog);
    private Dictionary<Term, List<Equation>> _failingOf = [];

    public IEnumerable<Contradiction> Contradictions()
    {
        if (failing.Count == 0)
            return [];
        ILookup<bool, Equation> isRevised = failing.ToLookup(equation => Checks.BasisOf(equation, releases) == AgreementBasis.OtherRelease);
        List<Equation> sure = [.. isRevised[false]];
        List<Contradiction> found = ContradictionsOf(sure, Without(isRevised[true]), isCoarse: false);
        List<Equation> revised = [.. isRevised[true].Where(equation => !Array.Exists(equation.Terms, term => term.IsConvicted))];
        found.AddRange(ContradictionsOf(revised, Without(sure), isCoarse: true));
        return found;
    }

    /// <summary>All relations but some.</summary>
    private List<Equation> Without(IEnumerable<Equation> some)
    {
        HashSet<Equation> left = [.. some];
        return left.Count == 0 ? equations : equations.FindAll(equation => !left.Contains(equation));
    }

    /// <param name="together">The relations that fail.</param>
    /// <param name="among">All that a correction must not break.</param>
    /// <param name="isCoarse">Whether a revision explains them as a rule: then nobody is suspected, and only coarse slips are thought
    /// of.</param>
    private List<Contradiction> ContradictionsOf(List<Equation> together, List<Equation> among, bool isCoarse)
    {
        var found = new List<Contradiction>();
        if (together.Count == 0)
            return found;
        Term[] figures = [.. together.SelectMany(equation => equation.Terms).Where(term => term.IsPublished).Distinct()];
        _failingOf = Incidence.Of(together, figures);
        var exchanges = new ExchangeFinder(table, _failingOf);
        Dictionary<Term, List<Equation>> incident = Incidence.Around(among, [.. figures, .. exchanges.Partners]);
        var needed = new NeededValues(incident);
        var repair = new Repair(table, incident, together, needed);
        var search = new SuspectSearch(needed);
        foreach ((Term one, Term other, LocalizedText hint) in exchanges.Find(repair))
            found.AddRange(Exchanged(one, other, hint, repair, search));
        foreach (List<Equation> group in Incidence.Groups([.. together.Where(_left.Contains)]))
        {
            ImmutableArray<SuspectSet> suspects = isCoarse ? [] : search.Smallest(group);
            found.AddRange(suspects.IsEmpty ? Greedily(group, repair, needed, isCoarse) : Explained(group, suspects, repair));
        }

        return found;
    }

    private IEnumerable<Contradiction> Exchanged(Term one, Term other, LocalizedText hint, Repair repair, SuspectSearch search)
    {
        List<Equation> together = LeftOf(one, other);
        if (together.Count == 0)
            yield break;
        var exchange = new SuspectSet([new(one, other.Soft, other.Hard), new(other, one.Soft, one.Hard)], IsExchange: true);
        ImmutableArray<SuspectSet> others = together.Count == 1
            ? _order.Of(search.Smallest(together), together, repair, SlipsOfSets.None)
            : [];
        yield return Take(together, new LikelySlip(hint, null), [one, other], [exchange, .. others]);
    }

    /// <summary>One contradiction a figure of the likeliest set, each with the relations it is needed for.</summary>
    private IEnumerable<Contradiction> Explained(List<Equation> group, ImmutableArray<SuspectSet> suspects, Repair repair)
    {
        SlipsOfSets slips = SlipsOfSets.Of(suspects, group, repair);
        suspects = _order.Of(suspects, group, repair, slips);
        var left = new List<Equation>(group);
        foreach (SuspectValue figure in suspects[0].Figures)
        {
            List<Equation> mine = [.. left.Where(equation => equation.IsOf(figure.Term))];
            if (mine.Count == 0)
                continue;
            left.RemoveAll(mine.Contains);
            yield return Take(mine, slips.LikelySlipAt(figure.Term) ?? RangeOf(figure, suspects), [figure.Term], suspects);
        }
    }

    /// <summary>Where every set needs one figure, what it would have to be.</summary>
    private static LikelySlip? RangeOf(SuspectValue figure, ImmutableArray<SuspectSet> suspects) =>
        suspects.All(set => set.IsOf(figure.Term)) && figure.Shown.IsBounded && figure.Term.Spokesman is { } statement
            ? new LikelySlip(HintText.Range(statement, figure.Text), statement)
            : null;

    /// <summary>More than two figures are wrong, or nobody can be named: the figure that most relations meet in takes them.</summary>
    private IEnumerable<Contradiction> Greedily(List<Equation> group, Repair repair, NeededValues needed, bool isCoarse)
    {
        Term[] figures =
            [.. group.SelectMany(equation => equation.Terms).Where(term => term.IsPublished && term.Series is not null).Distinct()];
        foreach (Term term in figures.OrderByDescending(term => _failingOf[term].Count).TakeWhile(term => _failingOf[term].Count > 1))
        {
            List<Equation> together = LeftOf(term);
            if (together.Count < 2)
                continue;
            yield return Take(together, repair.LikelySlipFor(together, isCoarse), [term], []);
            needed.Distrust(term);
        }

        foreach (Equation equation in group.Where(_left.Contains))
            yield return Take([equation], repair.LikelySlipFor([equation], isCoarse), [SuspectOrder.SuspectOf(equation, repair)], []);
    }

    private List<Equation> LeftOf(params Term[] through) =>
        [.. through.SelectMany(term => _failingOf.GetValueOrDefault(term) ?? []).Where(_left.Contains).Distinct()];

    private Contradiction Take(List<Equation> together, LikelySlip? slip, Term[] through, ImmutableArray<SuspectSet> suspects)
    {
        _left.ExceptWith(together);
        foreach (Term term in together.SelectMany(equation => equation.Terms))
            term.IsConvicted = true;
        return _writer.Of(together, slip, through, suspects);
    }
}
