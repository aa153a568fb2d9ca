namespace Indicators.Derivation;

/// <summary>What an indicator declares of the basis of its figures, and what follows for checks between two periods.</summary>
internal static class Basis
{
    /// <summary>Why growth does not follow from the levels of two periods; none where it should.</summary>
    public static NotCheckedReason OfGrowth(Indicator indicator, TimePeriod? from, TimePeriod? to)
    {
        if (indicator.GrowthBasis.Price == PriceBasis.Constant)
            return NotCheckedReason.ConstantPrices;
        return OfIncrement(indicator, from, to);
    }

    /// <summary>The same for a series of growth, which may state its own basis.</summary>
    public static NotCheckedReason OfGrowth(SeriesForm growth, TimePeriod? from, TimePeriod? to)
    {
        return growth.Key.Transformation.Basis switch
        {
            ComparisonBasis.Real => NotCheckedReason.ConstantPrices,
            ComparisonBasis.Comparable => NotCheckedReason.ComparableScope,
            ComparisonBasis.Nominal => OfIncrement(growth.Indicator, from, to),
            _ => OfGrowth(growth.Indicator, from, to),
        };
    }

    /// <summary>Why an increment does not follow from the levels of two periods; none where it should.</summary>
    public static NotCheckedReason OfIncrement(Indicator indicator, TimePeriod? from, TimePeriod? to)
    {
        if (indicator.GrowthBasis.Scope == ScopeBasis.Comparable)
            return NotCheckedReason.ComparableScope;
        return HasBreak(indicator, from, to) ? NotCheckedReason.Break : NotCheckedReason.None;
    }

    /// <summary>True where growth is declared to follow from levels.</summary>
    public static bool IsDeclared(Indicator indicator) => !indicator.GrowthBasis.IsUndeclared && !indicator.GrowthBasis.IsApartFromLevels;

    /// <summary>True where a growth, or its indicator, is declared to follow from levels.</summary>
    public static bool IsDeclared(SeriesForm growth) =>
        growth.Key.Transformation.Basis == ComparisonBasis.Nominal
            ? growth.Indicator.GrowthBasis.Scope != ScopeBasis.Comparable
            : IsDeclared(growth.Indicator);

    /// <summary>True where changes are declared to be of the levels as published each time, so that no revision explains them.</summary>
    public static bool IsAsPublished(SeriesForm change) =>
        change.Indicator.GrowthBasis.Scope == ScopeBasis.Published
        && change.Key.Transformation.Basis is ComparisonBasis.Unstated or ComparisonBasis.Nominal;

    /// <summary>True for growth of money of which neither itself nor the indicator says at which prices it is measured.</summary>
    public static bool HasOpenPrices(SeriesForm growth) =>
        growth.Key.Transformation.Basis == ComparisonBasis.Unstated && HasOpenPrices(growth.Indicator);

    /// <summary>True for money of which nobody says at which prices its growth is measured.</summary>
    public static bool HasOpenPrices(Indicator indicator) => indicator.Unit.Dimension.IsMoney && indicator.GrowthBasis.Price is null;

    /// <summary>True for amounts none of whose published levels is below 0: what nobody publishes of them is not expected to be.</summary>
    public static bool IsNeverNegative(IndicatorCatalog catalog, string indicatorId) =>
        catalog.Indicators.Find(indicatorId)
        is { Kind: IndicatorKind.Stock or IndicatorKind.Flow or IndicatorKind.Count or IndicatorKind.Capacity, Sign: not AmountSign.Any }
        && catalog.SeriesOfIndicator(indicatorId).Where(series => series.Transformation == default)
            .All(series => series.Observations.All(observation => observation.Figure.Amount >= 0m));

    /// <summary>True where a new series of the indicator begins after one period and not after the other.</summary>
    public static bool HasBreak(Indicator indicator, TimePeriod? from, TimePeriod? to)
    {
        if (indicator.Breaks.Count == 0 || from is not { } first || to is not { } last)
            return false;
        return indicator.Breaks.Any(each => each.At > first.End && each.At <= last.End);
    }
}
