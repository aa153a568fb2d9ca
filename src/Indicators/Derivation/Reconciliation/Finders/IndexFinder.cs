namespace Indicators.Derivation;

/// <summary>Indices on the same period a year earlier or on the previous one, with the growth that is published beside them.</summary>
internal sealed class IndexFinder : SeriesFinder
{
    protected override bool Concerns(SeriesForm series) =>
        series.Key.Transformation == default && series.Indicator is { Kind: IndicatorKind.Index, Base.Period: null };

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series)
    {
        Transformation growth = series.Indicator.Base == IndexBase.PreviousPeriod
            ? Transformation.PreviousPeriodGrowth
            : Transformation.YearOnYearGrowth;
        return from index in series.Terms
               where index.Period is not null
               let published = table.Published(series.Key.With(growth), index)
               where published is not null
               select new Equation(relation, relation.Shape, index, published);
    }
}
