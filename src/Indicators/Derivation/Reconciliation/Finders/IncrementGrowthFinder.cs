namespace Indicators.Derivation;

/// <summary>An increment and the growth to the same end on the same base: together they name the base.</summary>
internal sealed class IncrementGrowthFinder : SeriesFinder
{
    protected override bool Concerns(SeriesForm series) =>
        series.Key.Transformation is { Kind: TransformationKind.Difference, BasePeriod: not null } difference && difference.Of == default
        && series.Unit != StandardUnits.PercentagePoint;

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series) =>
        from increment in series.Terms
        where increment.Period is not null
        let before = series.Key.Transformation.BasePeriod!.Value
        from growth in GrowthsOn(table, series, increment, before)
        let equation = EquationOf(table, relation, series, increment, growth, before)
        where equation is not null
        select equation;

    private static IEnumerable<Term> GrowthsOn(TermTable table, SeriesForm series, Term increment, TimePeriod from)
    {
        TimePeriod to = increment.Period!.Value;
        if (table.Published(series.Key.With(Transformation.GrowthSince(from)), to) is { } since)
            yield return since;
        if (IsSame(series, to.YearBefore(), from) && table.Published(series.Key.With(Transformation.YearOnYearGrowth), to) is { } onYear)
            yield return onYear;
        if (IsSame(series, EarlierPeriod.Before(to), from)
            && table.Published(series.Key.With(Transformation.PreviousPeriodGrowth), to) is { } onPrevious)
            yield return onPrevious;
    }

    private static bool IsSame(SeriesForm series, TimePeriod? period, TimePeriod from) =>
        period is { } known && (known == from || (series.Indicator.IsPointInTime && known.EndDate == from.EndDate));

    private static Equation? EquationOf(TermTable table, Relation relation, SeriesForm series, Term increment, Term growth, TimePeriod from)
    {
        if (table.Get(series.Key.ToLevel(), from, null) is not { } @base)
            return null;
        return new Equation(relation, relation.Shape, increment, @base, growth)
        {
            Reason = Basis.OfGrowth(growth.Series!, from, increment.Period),
            IsDeclared = Basis.IsDeclared(growth.Series!),
            HasOpenPrices = Basis.HasOpenPrices(growth.Series!),
            IsAmbiguous = series.Indicator.GrowthBasis.Scope is null,
            Beside = BasesBetween(table, series, from, increment.Period!.Value),
        };
    }

    /// <summary>The base, and the yearly levels after it that were published before the increment ends.</summary>
    private static List<Term> BasesBetween(TermTable table, SeriesForm series, TimePeriod from, TimePeriod to)
    {
        var bases = new List<Term>();
        for (TimePeriod? next = from; next is { } period && period.EndDate < to.EndDate && bases.Count < 8;
            next = EarlierPeriod.YearsLater(period, 1))
        {
            if (table.Published(series.Key.ToLevel(), period) is { } level)
                bases.Add(level);
        }

        return bases;
    }
}
