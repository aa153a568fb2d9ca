using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>Looks for the one correction that would make equations hold and break none that held.</summary>
internal sealed class Repair(TermTable table, Dictionary<Term, List<Equation>> incident, List<Equation> failing, NeededValues needed)
{
    /// <summary>A search costs many trials; after so many contradictions the rest are given without one.</summary>
    private const int MostSearches = 200;
    private const int MostEquations = 64;
    private const int MostValues = 200;

    private readonly HashSet<Equation> _failing = [.. failing];
    private int _searches;

    /// <summary>True where exchanged values would make everything hold that they stand in.</summary>
    public bool Mends(params ReadOnlySpan<(Term Term, Interval Value)> changes)
    {
        int tried = 0;
        foreach ((Term term, _) in changes)
        {
            foreach (Equation equation in EquationsOf(term))
            {
                if (tried++ < MostEquations && IsReady(equation) && !Checks.WouldHold(equation, changes))
                    return false;
            }
        }

        return tried > 0;
    }

    /// <summary>How many checks the value passes: what several others uphold is less likely the wrong one.</summary>
    public int UpheldBy(Term term) =>
        EquationsOf(term).Take(MostEquations)
            .Count(equation => IsReady(equation) && !_failing.Contains(equation) && !equation.Shape.IsLimit && Checks.Holds(equation));

    /// <summary>True where the value stands in an equation that can be worked out.</summary>
    public bool IsRelated(Term term) => EquationsOf(term).Exists(IsReady);

    /// <summary>The equations it stands in that fail.</summary>
    public IEnumerable<Equation> FailingOf(Term term) => EquationsOf(term).Where(_failing.Contains);

    /// <summary>The likely slip behind equations that fail together: the only correction of its family that mends them.</summary>
    /// <param name="together">The equations.</param>
    /// <param name="coarse">Whether only scales, signs and misread words are thought of: what a revision may explain, a digit always
    /// could.</param>
    public LikelySlip? LikelySlipFor(List<Equation> together, bool coarse = false)
    {
        return LikelySlipOf(together, [.. together.SelectMany(equation => equation.Terms).Distinct()
            .Where(term => together.TrueForAll(equation => equation.IsOf(term)))], [], coarse);
    }

    /// <summary>The same, of the figures that explain the equations alone.</summary>
    public LikelySlip? LikelySlipFor(List<Equation> together, ImmutableArray<SuspectSet> suspects) =>
        LikelySlipOf(together, [.. suspects.Select(set => set.Figures[0].Term)], [], coarse: false);

    /// <summary>The likely slip in one figure of a set, the others free to be what they have to be.</summary>
    public LikelySlip? LikelySlipFor(SuspectValue figure, SuspectSet set)
    {
        (Term, Interval)[] free = [.. set.Figures.Where(other => other.Term != figure.Term).Select(other => (other.Term, other.Needed))];
        return LikelySlipOf([.. FailingOf(figure.Term)], [figure.Term], free, coarse: false);
    }

    private LikelySlip? LikelySlipOf(List<Equation> together, Term[] terms, (Term, Interval)[] free, bool coarse)
    {
        if (_searches++ >= MostSearches || together.Exists(equation => equation.Shape.IsLoose || equation.Terms.Length > MostValues))
            return null;
        (Term Term, PublishedValue PublishedValue)[] candidates =
            [.. terms.Where(term => term is { IsPublished: true, Spokesman: not null }).Select(term => (term, term.Spokesman!))];
        LikelySlip[] scales = [.. Mending(candidates, free, Slips.Coarse)];
        return Only([.. Misreadings(together), .. candidates.SelectMany(each => Shifts(each.Term, each.PublishedValue)), .. scales])
            ?? Only(Array.FindAll(scales, slip => IsFractionOfAThing(slip.Blamed!)))
            ?? (coarse ? null : LikelySlipOfDigits(candidates, free));
    }

    /// <summary>
    /// True where a slip of scale or sign in a figure alone would make everything hold: of two that are 10⁴ apart either may be the one.
    /// </summary>
    public bool IsMendedByScale(Term term) =>
        term.Spokesman is { } statement && FailingOf(term).All(equation => !equation.Shape.IsLoose)
        && Mending([(term, statement)], [], Slips.Coarse).Any();

    /// <summary>0.8家: where a scale was lost, as of 0.8万家.</summary>
    private static bool IsFractionOfAThing(PublishedValue statement) =>
        statement.Figure is { Unit.Scale: UnitScale.One, IsRange: false } figure && figure.Dimension.IsCount
        && !decimal.IsInteger(figure.Amount);

    private LikelySlip? LikelySlipOfDigits((Term Term, PublishedValue PublishedValue)[] candidates, (Term, Interval)[] free) =>
        Only([.. Mending(candidates, free, (term, statement) => Slips.OfDigits(term, statement, exchanged: true))])
            ?? Only([.. Mending(candidates, free, (term, statement) => Slips.OfDigits(term, statement, FigureReading.Hard))])
            ?? Only([.. Mending(candidates, free, (term, statement) => Slips.OfDigits(term, statement))]);

    private static LikelySlip? Only(LikelySlip[] likely) => likely.Length == 1 ? likely[0] : null;

    private IEnumerable<LikelySlip> Mending(
        (Term Term, PublishedValue PublishedValue)[] candidates, (Term, Interval)[] free,
            Func<Term, PublishedValue, IEnumerable<Slip>> slips)
    {
        foreach ((Term term, PublishedValue statement) in candidates)
        {
            foreach (Slip slip in slips(term, statement))
            {
                if (Mends([(term, slip.Corrected), .. free]))
                    yield return new LikelySlip(slip.Hint, statement);
            }
        }
    }

    private static IEnumerable<LikelySlip> Misreadings(List<Equation> together)
    {
        if (together.Count == 1 && together[0].Misread() is { } other && Checks.Holds(other))
            yield return new LikelySlip(HintText.Points(together[0].Terms[2].Spokesman!), together[0].Terms[2].Spokesman);
    }

    /// <summary>
    /// A value that is, to the digit, the one of the year before or after; or that of a flow for another stretch from the same day on.
    /// </summary>
    private IEnumerable<LikelySlip> Shifts(Term term, PublishedValue statement)
    {
        if (term.Series is not { } series || statement.Period is not { } period)
            yield break;
        foreach (int years in new[] { -1, 1 })
        {
            if (EarlierPeriod.YearsLater(period, years) is { } other && table.Published(series.Key, other)?.Spokesman is { } neighbour
                && neighbour.Figure.Quantity == statement.Figure.Quantity)
                yield return new LikelySlip(HintText.Shifted(statement, other.ToString()), statement);
        }

        // The first half printed as the year.
        foreach (Term part in series.IsPointInTime || statement.Figure.Amount == 0m ? [] : series.Terms)
        {
            if (part != term && part.Period is { } beside && beside.StartDay == period.StartDay
                && part.Spokesman?.Figure.Quantity == statement.Figure.Quantity)
                yield return new LikelySlip(HintText.Shifted(statement, beside.ToString()), statement);
        }
    }

    private List<Equation> EquationsOf(Term term) => incident.GetValueOrDefault(term) ?? [];

    private bool IsReady(Equation equation) =>
        Array.TrueForAll(equation.Terms, term => term.IsKnown && !term.IsContested && !needed.IsDistrusted(term));
}
