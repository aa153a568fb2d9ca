namespace Indicators.Derivation;

/// <summary>
/// Growth on a year earlier, with the growth of each of its twelve months, or four quarters, on the one before. What is
/// adjusted for the season is adjusted anew with every release, and chains only within one.
/// </summary>
internal sealed class PreviousChainFinder : SeriesFinder
{
    protected override bool Concerns(SeriesForm series) =>
        series.Key.Transformation is { Kind: TransformationKind.GrowthOnPrevious, IsAnnualised: false } growth && growth.Of == default;

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series) =>
        from last in series.Terms
        where last.Period is { WholeMonths: 1 or 3 }
        from whole in WholesOf(table, series, last)
        let equation = EquationOf(table, relation, series, whole, last)
        where equation is not null
        select equation;

    /// <summary>The same adjusted or not; beside adjusted rates often only the plain growth on a year earlier is published.</summary>
    private static IEnumerable<Term> WholesOf(TermTable table, SeriesForm series, Term last)
    {
        Transformation onYear = Transformation.YearOnYearGrowth.On(series.Key.Transformation.Basis);
        Transformation[] all = series.Key.Transformation.IsSeasonallyAdjusted ? [onYear.SeasonallyAdjusted(), onYear] : [onYear];
        return all.Select(each => table.Published(series.Key.With(each), last)).OfType<Term>().Take(1);
    }

    private static Equation? EquationOf(TermTable table, Relation relation, SeriesForm series, Term whole, Term last)
    {
        int count = 12 / last.Period!.Value.WholeMonths!.Value;
        var steps = new Term[count];
        TimePeriod? period = last.Period;
        for (int i = count - 1; i >= 0; i--)
        {
            if (period is not { } known || table.Published(series.Key, known) is not { } step)
                return null;
            steps[i] = step;
            period = EarlierPeriod.Before(known);
        }

        bool isAdjusted = series.Key.Transformation.IsSeasonallyAdjusted;
        return new Equation(relation, relation.Shape, [whole, .. steps])
        {
            Reason = isAdjusted && !Checks.IsOfOneSource(steps) ? NotCheckedReason.SeveralReleases
                : Basis.HasBreak(series.Indicator, period, last.Period) ? NotCheckedReason.Break : NotCheckedReason.None,
            IsAmbiguous = isAdjusted && !whole.Series!.Key.Transformation.IsSeasonallyAdjusted,
        };
    }
}
