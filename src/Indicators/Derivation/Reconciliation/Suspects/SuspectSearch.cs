using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>
/// Error localisation: finds the smallest sets of figures that can be changed so that every relation holds, those that fail
/// and those that held (Fellegi and Holt 1976). First single figures, then pairs; beyond two, none is named.
/// </summary>
/// <remarks>
/// A figure is free to change only as far as the relations allow that it stands in with figures outside the set, taken as
/// printed, each on its range. Two relations may use the same figure at two ends of its range: a set is refused only where
/// no values fit, so that the true one is never lost.
/// </remarks>
internal sealed class SuspectSearch(NeededValues needed)
{
    /// <summary>
    /// So many values are worked out for one group of relations, and for all: a table of thousands of parts ends in time.
    /// </summary>
    private const int MostOfGroup = 4_000_000;
    private const int MostOfAll = 40_000_000;
    private const int MostExplanations = 256;

    private long _allLeft = MostOfAll;
    private long _left;

    /// <summary>
    /// All smallest sets of figures that explain relations that fail together; empty where more than two figures would have to be wrong, or
    /// the search was too long.
    /// </summary>
    public ImmutableArray<SuspectSet> Smallest(IReadOnlyList<Equation> failing)
    {
        _left = Math.Min(MostOfGroup, _allLeft);
        long before = _left;
        ImmutableArray<SuspectSet> found = Singles(failing);
        if (found.IsEmpty)
            found = Pairs(failing);
        _allLeft -= before - _left;
        return _left < 0 ? [] : found;
    }

    private ImmutableArray<SuspectSet> Singles(IReadOnlyList<Equation> failing) =>
    [
        .. Common(failing).TakeWhile(_ => _left >= 0)
            .Select(term => Try(failing, term)).OfType<SuspectSet>().Take(MostExplanations),
    ];

    private ImmutableArray<SuspectSet> Pairs(IReadOnlyList<Equation> failing)
    {
        var found = new List<SuspectSet>();
        Equation fewest = failing.MinBy(equation => equation.Terms.Length)!;
        var tried = new HashSet<(Term, Term)>();
        foreach (Term one in fewest.Terms.Where(NeededValues.CanBeWrong))
        {
            foreach (Term other in PartnersOf(one, failing))
            {
                if (_left < 0 || found.Count == MostExplanations)
                    return [.. found];
                if (!tried.Contains((other, one)) && tried.Add((one, other)) && Try(failing, one, other) is { } set)
                    found.Add(set);
            }
        }

        return [.. found];
    }

    /// <summary>Figures of what one leaves failing; where it leaves nothing, figures of the relations that hold it where it is.</summary>
    private IEnumerable<Term> PartnersOf(Term one, IReadOnlyList<Equation> failing)
    {
        Equation[] rest = [.. failing.Where(equation => !equation.IsOf(one))];
        IEnumerable<Term> others = rest.Length > 0
            ? Common(rest)
            : needed.EquationsOf(one).SelectMany(equation => equation.Terms).Where(NeededValues.CanBeWrong);
        return others.Where(other => other != one).Distinct();
    }

    private static IEnumerable<Term> Common(IReadOnlyList<Equation> equations) =>
        equations[0].Terms.Where(term => NeededValues.CanBeWrong(term) && equations.Skip(1).All(equation => equation.IsOf(term)));

    private SuspectSet? Try(IReadOnlyList<Equation> failing, params Term[] changed)
    {
        _left -= needed.CostOf(changed);
        if (_left < 0 || needed.Of(failing, changed) is not { } values)
            return null;
        return new SuspectSet([.. values]);
    }
}
