namespace Indicators.Derivation;

/// <summary>Growth of any kind, with the value it is of and the value it is on.</summary>
internal sealed class GrowthFinder : SeriesFinder
{
    protected override bool Concerns(SeriesForm series) => series.Key.Transformation is { IsGrowth: true, IsAnnualised: false };

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series)
    {
        SeriesKey key = series.Key.With(Grown(series.Key.Transformation));
        if (HasMovingBase(series.Indicator, key) || table.FormOf(key) is not { } levels)
            yield break;
        foreach (Term growth in series.Terms)
        {
            if (EquationOf(relation, series, levels, growth) is { } equation)
                yield return equation;
        }
    }

    private static Equation? EquationOf(Relation relation, SeriesForm series, SeriesForm levels, Term growth)
    {
        Transformation transformation = series.Key.Transformation;
        if (EarlierPeriod.OfGrowth(transformation, growth.Period) is not { } from
            || YearsOf(transformation, from, growth.Period!.Value) is not { } years)
            return null;
        Term value = levels.At(growth.Period, null);
        Term @base = levels.At(from, null);
        if (ReferenceEquals(value, @base))
            return null;
        bool areLevels = levels.Key.Transformation.IsLevel;
        return new Equation(relation, GrowthShape.Over(years), value, @base, growth)
        {
            Reason = areLevels ? Basis.OfGrowth(series, from, growth.Period) : NotCheckedReason.None,
            IsDeclared = Basis.IsDeclared(series),
            HasOpenPrices = Basis.HasOpenPrices(series),
            IsOverTime = areLevels,
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
