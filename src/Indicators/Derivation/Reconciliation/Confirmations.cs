using System.Globalization;

namespace Indicators.Derivation;

/// <summary>What agrees without being worked out: figures said again, and numbers of things that are listed by name.</summary>
internal static class Confirmations
{
    public static List<Equation> Of(TermTable table, Pieces pieces) =>
    [
        .. pieces.OfRange(table.Series.Length, (from, to) => table.Series[from..to].SelectMany(Repeated)
            .ToList()).SelectMany(found => found),
        .. table.Catalog.Frameworks.SelectMany(Listed),
    ];

    private static IEnumerable<Equation> Repeated(SeriesForm series)
    {
        bool isPresent = false;
        foreach (Term term in series.Terms)
        {
            isPresent |= term.Anchor.Period is null;
            if (term.Anchor.Period is not null && !term.IsContested && TimesSaid(term) > 1)
                yield return Alike([term]);
        }

        if (!isPresent)
            yield break;
        // Sources that speak of their own present, each of its own: they need not agree, but may.
        Term[] present = [.. series.Terms.Where(term => term.Anchor.Period is null && !term.IsContested)];
        if (present.Sum(TimesSaid) > 1 && AllMeet(present))
            yield return Alike(present);
    }

    private static Equation Alike(Term[] terms)
    {
        string times = terms.Sum(TimesSaid).ToString(CultureInfo.InvariantCulture);
        return new Equation(StandardRelations.Repetition, SameShape.Plain, terms)
        {
            Notes = [times],
            Verdict = ReconciliationVerdict.Agrees
        };
    }

    /// <summary>How often a figure stands in its sources: every place that is named counts.</summary>
    private static int TimesSaid(Term term) =>
        term.Sole is { } sole
            ? TimesSaid(sole)
            : term.Statements.Sum(statement => statement.Observation is { } observation ? TimesSaid(observation) : 0);

    private static int TimesSaid(Observation observation) => 1 + (observation.At?.AsSpan().Count(',') ?? 0);

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

    private static IEnumerable<Equation> Listed(PolicyFramework framework)
    {
        foreach (Tier tier in framework.AllTiers())
        {
            if (framework.SlotsOf(tier.Id) is not { Expected: { } expected, Named: > 0 } slots || slots.Named > expected)
                continue;
            var named = Term.Constant(framework.Id, slots.Named, Unit.One);
            var counted = Term.Constant(framework.Id, expected, Unit.One);
            yield return new Equation(StandardRelations.Members, LimitShape.Plain, counted, named)
            {
                ItemId = framework.Id,
                Notes = [tier.Id],
                Verdict = slots.Named == expected ? ReconciliationVerdict.Agrees : ReconciliationVerdict.Open,
            };
        }
    }
}
