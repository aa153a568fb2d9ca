using System.Globalization;

namespace Indicators.Derivation;

/// <summary>What agrees without being worked out: figures said again, and numbers of things that are listed by name.</summary>
internal static class Confirmations
{
    public static IEnumerable<Reconciliation> Of(TermTable table) => table.Series.SelectMany(Repeated).Concat(table.Catalog.Frameworks.SelectMany(Listed));

    private static IEnumerable<Reconciliation> Repeated(SeriesForm series)
    {
        bool isPresent = false;
        foreach (Term term in series.Terms)
        {
            isPresent |= term.Anchor.Period is null;
            if (term.Anchor.Period is not null && !term.IsContested && TimesSaid(term.Statements) > 1)
                yield return Alike([term]);
        }

        if (!isPresent)
            yield break;
        // Sources that speak of their own present, each of its own: they need not agree, but may.
        Term[] present = [.. series.Terms.Where(term => term.Anchor.Period is null && !term.IsContested)];
        if (present.Sum(term => TimesSaid(term.Statements)) > 1 && AllMeet(present))
            yield return Alike(present);
    }

    private static Reconciliation Alike(Term[] terms)
    {
        string times = terms.Sum(term => TimesSaid(term.Statements)).ToString(CultureInfo.InvariantCulture);
        var equation = new Equation(StandardRelations.Repetition, SameShape.Plain, terms) { Notes = [times] };
        return new Reconciliation(equation, 0, equation.Relation, ReconciliationVerdict.Agrees);
    }

    /// <summary>How often a figure stands in its sources: every place that is named counts.</summary>
    private static int TimesSaid(IReadOnlyList<PublishedValue> statements)
    {
        int times = 0;
        for (int i = 0; i < statements.Count; i++)
            times += statements[i].Observation is { } observation ? 1 + (observation.At?.AsSpan().Count(',') ?? 0) : 0;
        return times;
    }

    private static bool AllMeet(Term[] terms)
    {
        Interval common = default;
        foreach (Term term in terms)
        {
            if (!common.Meets(term.Soft))
                return false;
            common = common.With(term.Soft);
        }

        return true;
    }

    private static IEnumerable<Reconciliation> Listed(PolicyFramework framework)
    {
        foreach (Tier tier in framework.AllTiers())
        {
            if (framework.SlotsOf(tier.Id) is not { Expected: { } expected, Named: > 0 } slots || slots.Named > expected)
                continue;
            var named = Term.Constant(framework.Id, slots.Named, Unit.One);
            var counted = Term.Constant(framework.Id, expected, Unit.One);
            var equation = new Equation(StandardRelations.Members, LimitShape.Plain, counted, named) { ItemId = framework.Id, Notes = [tier.Id] };
            yield return new Reconciliation(equation, equation.Shown, equation.Relation, slots.Named == expected ? ReconciliationVerdict.Agrees : ReconciliationVerdict.Open);
        }
    }
}
