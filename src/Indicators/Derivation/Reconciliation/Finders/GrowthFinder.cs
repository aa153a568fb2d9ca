namespace Indicators.Derivation;

/// <summary>Growth of any kind, with the value it is of and the value it is on.</summary>
internal sealed class GrowthFinder : Finder
{
    public override IEnumerable<Equation> Find(TermTable table, Relation relation) =>
        from series in table.Series
        where series.Key.Transformation.IsGrowth && !series.Key.Transformation.IsAnnualised
        from growth in series.Terms
        let equation = EquationOf(table, relation, series, growth)
        where equation is not null
        select equation;

    private static Equation? EquationOf(TermTable table, Relation relation, SeriesForm series, Term growth)
    {
        Transformation transformation = series.Key.Transformation;
        if (EarlierPeriod.OfGrowth(transformation, growth.Period) is not { } from || YearsOf(transformation, from, growth.Period!.Value) is not { } years)
            return null;
        SeriesKey levels = series.Key.With(Grown(transformation));
        if (HasMovingBase(series.Indicator, levels))
            return null;
        Term? value = table.Get(levels, growth.Period, null);
        Term? @base = table.Get(levels, from, null);
        if (value is null || @base is null || ReferenceEquals(value, @base))
            return null;
        return new Equation(relation, GrowthShape.Over(years), value, @base, growth)
        {
            Reason = levels.Transformation.IsLevel ? Basis.OfGrowth(series, from, growth.Period) : NotCheckedReason.None,
            IsDeclared = Basis.IsDeclared(series),
            HasOpenPrices = Basis.HasOpenPrices(series),
            IsOverTime = levels.Transformation.IsLevel,
            IsAsPublished = Basis.IsAsPublished(series),
        };
    }

    /// <summary>What the growth is of: seasonally adjusted growth is of the adjusted level.</summary>
    private static Transformation Grown(Transformation growth) =>
        growth.IsSeasonallyAdjusted && growth.Of == default ? Transformation.Level.SeasonallyAdjusted() : growth.Of;

    /// <summary>An index of which each value has a base of its own is no level to grow from.</summary>
    private static bool HasMovingBase(Indicator indicator, SeriesKey levels) =>
        levels.Transformation.IsLevel && indicator.Base is { Period: null };

    private static int? YearsOf(Transformation growth, TimePeriod from, TimePeriod to)
    {
        if (growth.Kind != TransformationKind.AverageGrowth)
            return 1;
        int years = growth.Years ?? to.EndDate.Year - from.EndDate.Year;
        return years is >= 1 and <= 100 ? years : null;
    }
}
