using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>Finds a relation of one's own: for every subject and period of which one of its terms is published.</summary>
/// <param name="terms">What stands in the relation.</param>
/// <param name="shapeOf">How certain values hang together in their units; null where these do not make one another.</param>
internal sealed class TermsFinder(ImmutableArray<RelationTerm> terms, Func<Term[], Shape?> shapeOf) : Finder
{
    public override IEnumerable<Equation> Find(TermTable table, Relation relation)
    {
        bool isFree = terms.Any(IsFree);
        var seen = new HashSet<(string, TimePeriod?, string?)>();
        foreach (RelationTerm named in terms.Where(term => !term.IsOfPeriodBefore && (IsFree(term) || !isFree)))
        {
            foreach (SeriesForm series in table.Series.Where(series => IsOf(series.Key, named)))
            {
                foreach (Term at in series.Terms)
                {
                    if (seen.Add((isFree ? series.Key.SubjectId : "", at.Period, at.Anchor.SourceId))
                        && EquationAt(table, relation, series.Key.SubjectId, at) is { } equation)
                        yield return equation;
                }
            }
        }
    }

    private static bool IsFree(RelationTerm term) => term.SubjectId is null;

    private static bool IsOf(SeriesKey key, RelationTerm term) =>
        key.IndicatorId == term.IndicatorId && key.Transformation == term.Transformation
        && (term.SubjectId is null || key.SubjectId == term.SubjectId);

    private Equation? EquationAt(TermTable table, Relation relation, string subject, Term at)
    {
        var values = new Term[terms.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (ValueOf(table, terms[i], subject, at) is not { } value || Array.IndexOf(values, value) >= 0)
                return null;
            values[i] = value;
        }

        Shape? shape = shapeOf(values);
        return new Equation(relation, shape ?? relation.Shape, values)
        {
            Reason = shape is null ? NotCheckedReason.UnitsApart : ReasonOf(values, at.Period),
            IsOverTime = relation.MeasuredFrom.Length > 0,
        };
    }

    private static Term? ValueOf(TermTable table, RelationTerm term, string subject, Term at)
    {
        TimePeriod? period = at.Period;
        if (term.IsOfPeriodBefore)
        {
            period = at.Period is { } known ? EarlierPeriod.Before(known) : null;
            if (period is null)
                return null;
        }

        return table.Get(new SeriesKey(term.IndicatorId, term.SubjectId ?? subject, term.Transformation), period, at.Anchor.SourceId);
    }

    private NotCheckedReason ReasonOf(Term[] values, TimePeriod? period)
    {
        if (period is not { } to || !terms.Any(term => term.IsOfPeriodBefore))
            return NotCheckedReason.None;
        return Array.Exists(values, value => Basis.HasBreak(value.Series!.Indicator, EarlierPeriod.Before(to), to))
            ? NotCheckedReason.Break
            : NotCheckedReason.None;
    }
}
