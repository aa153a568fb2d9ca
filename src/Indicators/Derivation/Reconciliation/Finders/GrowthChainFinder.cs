namespace Indicators.Derivation;

/// <summary>Growth since a year, or on average, with the growth of every year between. Holds on any price basis.</summary>
internal sealed class GrowthChainFinder : SeriesFinder
{
    protected override bool Concerns(SeriesForm series) => series.Key.Transformation is
    { Kind: TransformationKind.GrowthSince or TransformationKind.AverageGrowth, IsAnnualised: false, IsSeasonallyAdjusted: false };

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series) =>
        from whole in series.Terms
        let equation = EquationOf(table, relation, series, whole, series.Key.Transformation)
        where equation is not null
        select equation;

    private static Equation? EquationOf(TermTable table, Relation relation, SeriesForm series, Term whole, Transformation growth)
    {
        if (whole.Period is not { } to || EarlierPeriod.YearsBetween(growth.BasePeriod!.Value, to) is not { } count
            || (growth.Years ?? count) != count)
            return null;
        SeriesKey yearly =
            series.Key.With(growth.Of == default ? Transformation.YearOnYearGrowth : Transformation.YearOnYearGrowth.TakenOf(growth.Of));
        yearly = yearly.With(yearly.Transformation.On(growth.Basis));
        var years = new Term[count];
        for (int i = 0; i < count; i++)
        {
            if (EarlierPeriod.YearsLater(growth.BasePeriod.Value, i + 1) is not { } period
                || table.Published(yearly, period) is not { } year)
                return null;
            years[i] = year;
        }

        return new Equation(relation, growth.Kind == TransformationKind.AverageGrowth ? ChainShape.OfAverage : relation.Shape,
            [whole, .. years])
        {
            Reason = Basis.HasBreak(series.Indicator, growth.BasePeriod, to) ? NotCheckedReason.Break : NotCheckedReason.None,
            IsDeclared = Basis.IsDeclared(series.Indicator),
        };
    }
}
