using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>
/// One reconciliation of a catalogue: values, what is published of them twice, equations over published values, then what
/// follows over several steps. What has been found wrong once is not leaned on again.
/// </summary>
/// <remarks>
/// What looks at every figure is cut into pieces, which threads share out: reading the figures, finding equations and working them
/// out. What is done about those that fail is done in turn, since one finding bears on the next.
/// </remarks>
internal sealed class ReconciliationRun(IndicatorCatalog catalog, ImmutableArray<Relation> relations, Pieces pieces)
{
    private readonly List<Contradiction> _contradictions = [];

    public ReconciliationResult Run()
    {
        var table = new TermTable(catalog, pieces);
        var finder = new ConflictFinder(table);
        List<Conflict> conflicts = finder.Find(pieces);
        List<Equation> found = FindEquations(table);
        List<Equation> excused = found.FindAll(equation => equation.Verdict == ReconciliationVerdict.NotChecked);
        List<Equation> equations = found.TrueForAll(IsToBeChecked) ? found : found.FindAll(IsToBeChecked);
        Judge(conflicts, equations);
        _contradictions.AddRange(new ConflictReport(conflicts, finder).Contradictions());
        var releases = new Releases(catalog);
        List<Equation> failing = Check(equations);
        _contradictions.AddRange(new FailureReport(table, equations, failing, releases).Contradictions());
        ImmutableArray<ImpliedBase> bases = new ImpliedBases(releases).Of(found.Where(equation => equation.IsOverTime));
        var chains = new ChainPropagation(equations);
        chains.Run();
        _contradictions.AddRange(chains.Contradictions);
        List<Equation> confirmed = Confirmations.Of(table, pieces);
        return new ReconciliationResult(() => [.. Stated(excused), .. Stated(equations), .. chains.Reconciled, .. Stated(confirmed)])
        {
            Contradictions = [.. _contradictions],
            Excused = [.. Stated(excused)],
            Bases = bases,
            Failed = [.. failing.Select(equation => new Reconciliation(equation, ReconciliationVerdict.Contradicts))],
            Determined = DeterminedValue.In(equations, new CatalogNames(catalog)),
        };
    }

    private static IEnumerable<Reconciliation> Stated(IEnumerable<Equation> equations) =>
        equations.Where(equation => equation.Verdict is not null).Select(equation => new Reconciliation(equation, equation.Verdict!.Value));

    private static bool IsToBeChecked(Equation equation) => equation.Reason == NotCheckedReason.None;

    /// <summary>The equations of all relations, relation by relation; of each in the order of the catalogue.</summary>
    private List<Equation> FindEquations(TermTable table)
    {
        int length = table.Series.Length;
        int ranges = pieces.RangesOf(length);
        var searches = new List<Func<IEnumerable<Equation>>>();
        foreach (Relation relation in relations.Where(relation => relation.Finder is not null))
        {
            for (int i = 0; relation.Finder is SeriesFinder finder && i < ranges; i++)
            {
                var among =
                    new ArraySegment<SeriesForm>(table.Series)[Pieces.StartOf(i, ranges, length)..Pieces.StartOf(i + 1, ranges, length)];
                searches.Add(() => finder.Find(table, relation, among));
            }

            if (relation.Finder is not SeriesFinder)
                searches.Add(() => relation.Finder!.Find(table, relation));
        }

        return Together(pieces.Of(searches.Count, i => Found(searches[i]())));
    }

    private static List<Equation> Found(IEnumerable<Equation> search)
    {
        var found = new List<Equation>();
        foreach (Equation equation in search)
        {
            if (!HasMeaning(equation))
                continue;
            if (!IsToBeChecked(equation) && AreKnown(equation))
                equation.Verdict = ReconciliationVerdict.NotChecked;
            found.Add(equation);
        }

        return found;
    }

    private static List<Equation> Together(List<Equation>[] lists)
    {
        if (Array.FindAll(lists, list => list.Count > 0) is [var only])
            return only;
        var all = new List<Equation>(lists.Sum(list => list.Count));
        foreach (List<Equation> list in lists)
            all.AddRange(list);
        return all;
    }

    /// <summary>Temperatures and sound levels differ, but have no sum, share or growth in per cent to reckon with.</summary>
    private static bool HasMeaning(Equation equation) =>
        equation.Relation.Is(RelationTraits.OfDifferences) || Array.TrueForAll(equation.Terms, term => term.Unit.IsAdditive);

    private static bool AreKnown(Equation equation) => Array.TrueForAll(equation.Terms, term => term.IsKnown);

    private static void Judge(List<Conflict> conflicts, List<Equation> equations)
    {
        if (conflicts.Count == 0)
            return;
        // Until its own turn, a conflicting value is everything that is said of it.
        foreach (Conflict conflict in conflicts)
            conflict.Term.Contest([.. conflict.Strays]);
        Dictionary<Term, List<Equation>> incident = Incidence.Of(equations, conflicts.Select(conflict => conflict.Term));
        foreach (Conflict conflict in conflicts)
            conflict.Judge(incident[conflict.Term]);
    }

    /// <summary>Works out every equation of which all values are published; gives those that fail.</summary>
    private List<Equation> Check(List<Equation> equations) => Together(pieces.OfRange(equations.Count, (from, to) =>
    {
        var failing = new List<Equation>();
        for (int i = from; i < to; i++)
        {
            if (AreKnown(equations[i]) && Fails(equations[i]))
                failing.Add(equations[i]);
        }

        return failing;
    }));

    /// <summary>What fits one of several rivals is no contradiction, and no confirmation either.</summary>
    private static bool Fails(Equation equation)
    {
        ReconciliationVerdict verdict = Checks.Verdict(equation);
        equation.Holds = verdict != ReconciliationVerdict.Contradicts;
        bool isContested = Array.Exists(equation.Terms, term => term.IsContested);
        if (isContested ? Checks.FitsSomeRival(equation) : equation.Holds)
            equation.Verdict = isContested ? null : verdict;
        else if (Checks.HeldBeforeRevision(equation))
            equation.Verdict = ReconciliationVerdict.NotChecked;
        else
            return true;
        return false;
    }
}
