using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>
/// One reconciliation of a catalogue: values, what is published of them twice, equations over published values, then what
/// follows over several steps. What has been found wrong once is not leaned on again.
/// </summary>
internal sealed class ReconciliationRun(IndicatorCatalog catalog, ImmutableArray<Relation> relations)
{
    private readonly List<Reconciliation> _reconciled = [];
    private readonly List<Contradiction> _contradictions = [];
    private readonly List<Equation> _equations = [];
    private readonly List<Equation> _changes = [];

    public ReconciliationResult Run()
    {
        var table = new TermTable(catalog);
        var finder = new ConflictFinder(table);
        List<Conflict> conflicts = finder.Find();
        FindEquations(table);
        Judge(conflicts);
        _contradictions.AddRange(new ConflictReport(conflicts, finder).Contradictions());
        var releases = new Releases(catalog);
        List<Equation> failing = Check();
        _contradictions.AddRange(new FailureReport(table, _equations, failing, releases).Contradictions());
        ImmutableArray<ImpliedBase> bases = new ImpliedBases(releases).Of(_changes);
        var chains = new ChainPropagation(_equations);
        chains.Run();
        _reconciled.AddRange(chains.Reconciled);
        _reconciled.AddRange(Confirmations.Of(table));
        _contradictions.AddRange(chains.Contradictions);
        return new ReconciliationResult([.. _reconciled], [.. _contradictions])
        {
            Bases = bases,
            Failed = [.. failing.Select(equation => new Reconciliation(equation, equation.Shown, equation.Relation, ReconciliationVerdict.Contradicts))],
            Determined = DeterminedValue.In(_equations, new CatalogNames(catalog)),
        };
    }

    private void FindEquations(TermTable table)
    {
        foreach (Equation equation in relations.Where(relation => relation.Finder is not null).SelectMany(relation => relation.Finder!.Find(table, relation)).Where(HasMeaning))
        {
            if (equation.IsOverTime)
                _changes.Add(equation);
            if (equation.Reason == NotCheckedReason.None)
                _equations.Add(equation);
            else if (Array.TrueForAll(equation.Terms, term => term.IsKnown))
                _reconciled.Add(new Reconciliation(equation, equation.Shown, equation.Relation, ReconciliationVerdict.NotChecked));
        }
    }

    /// <summary>Temperatures and sound levels differ, but have no sum, share or growth in per cent to reckon with.</summary>
    private static bool HasMeaning(Equation equation) =>
        equation.Relation.Is(RelationTraits.OfDifferences) || Array.TrueForAll(equation.Terms, term => term.Unit.IsAdditive);

    private void Judge(List<Conflict> conflicts)
    {
        if (conflicts.Count == 0)
            return;
        // Until its own turn, a conflicting value is everything that is said of it.
        foreach (Conflict conflict in conflicts)
            conflict.Term.Contest([.. conflict.Strays]);
        Dictionary<Term, List<Equation>> incident = Incidence.Of(_equations, conflicts.Select(conflict => conflict.Term));
        foreach (Conflict conflict in conflicts)
            conflict.Judge(incident[conflict.Term]);
    }

    /// <summary>Works out every equation of which all values are published; gives those that fail.</summary>
    private List<Equation> Check()
    {
        var failing = new List<Equation>();
        foreach (Equation equation in _equations.Where(equation => Array.TrueForAll(equation.Terms, term => term.IsKnown)))
        {
            bool contested = Array.Exists(equation.Terms, term => term.IsContested);
            ReconciliationVerdict verdict = Checks.Verdict(equation);
            equation.Holds = verdict != ReconciliationVerdict.Contradicts;
            if (contested ? Checks.FitsSomeRival(equation) : verdict != ReconciliationVerdict.Contradicts)
                Confirm(equation, verdict, contested);
            else if (Checks.HeldBeforeRevision(equation))
                _reconciled.Add(new Reconciliation(equation, equation.Shown, equation.Relation, ReconciliationVerdict.NotChecked, NotCheckedReason.Revised));
            else
                failing.Add(equation);
        }

        return failing;
    }

    /// <summary>What fits one of several rivals is no contradiction, and no confirmation either.</summary>
    private void Confirm(Equation equation, ReconciliationVerdict verdict, bool contested)
    {
        if (!contested)
            _reconciled.Add(new Reconciliation(equation, equation.Shown, equation.Relation, verdict));
    }
}
