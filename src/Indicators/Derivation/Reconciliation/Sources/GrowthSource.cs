namespace Indicators.Derivation;

/// <summary>Growth of any kind, with the value it is of and the value it is on.</summary>
internal sealed class GrowthSource : IEquationSource
{
    public IEnumerable<Equation> Find(NodeTable table) =>
        from series in table.Series
        where series.Key.Transformation.IsGrowth && !series.Key.Transformation.IsAnnualised
        from growth in series.Nodes
        let equation = EquationOf(table, series, growth)
        where equation is not null
        select equation;

    private static GrowthEquation? EquationOf(NodeTable table, SeriesForm series, Node growth)
    {
        Transformation transformation = series.Key.Transformation;
        if (EarlierPeriod.OfGrowth(transformation, growth.Period) is not { } from || YearsOf(transformation, from, growth.Period!.Value) is not { } years)
            return null;
        SeriesKey levels = series.Key.With(Grown(transformation));
        if (HasMovingBase(series.Indicator, levels))
            return null;
        Node? value = table.Get(levels, growth.Period, null);
        Node? @base = table.Get(levels, from, null);
        if (value is null || @base is null || ReferenceEquals(value, @base))
            return null;
        return new GrowthEquation(value, @base, growth, years)
        {
            Reason = levels.Transformation.IsLevel ? Basis.OfGrowth(series, from, growth.Period) : NotCheckedReason.None,
            IsDeclared = Basis.IsDeclared(series),
            HasOpenPrices = Basis.HasOpenPrices(series),
            MeasuredFrom = levels.Transformation.IsLevel ? [@base] : [],
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
