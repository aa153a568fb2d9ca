namespace Indicators.Validation;

/// <summary>Which indicators cannot be below zero, by what they declare: their sign, else their kind and unit, never their name.</summary>
internal static class Signs
{
    /// <summary>
    /// True where it is declared, or follows: nothing that is counted, or exists on a day and is no money, is less than none.
    /// </summary>
    public static bool CannotBeNegative(Indicator indicator) => indicator.Sign switch
    {
        AmountSign.NeverNegative => true,
        AmountSign.Any => false,
        _ => indicator.Kind is IndicatorKind.Count or IndicatorKind.Capacity
            || (indicator.Kind == IndicatorKind.Stock && IsThing(indicator)),
    };

    /// <summary>True for flows of things of which nothing is declared: they are seldom net.</summary>
    public static bool IsOpenFlowOfThings(Indicator indicator) =>
        indicator is { Sign: AmountSign.Unstated, Kind: IndicatorKind.Flow } && IsThing(indicator);

    /// <summary>True for money of which nothing is declared: it may be a profit, or a balance.</summary>
    public static bool IsOpenMoney(Indicator indicator) =>
        indicator is { Sign: AmountSign.Unstated, Kind: IndicatorKind.Flow or IndicatorKind.Stock, Unit.Dimension.IsMoney: true };

    /// <summary>True for amounts that are not declared to be on either side of zero: no goal asks them to fall by more than all.</summary>
    public static bool IsAmount(Indicator indicator) =>
        indicator is
        {
            Sign: not AmountSign.Any,
            Kind: IndicatorKind.Stock or IndicatorKind.Flow or IndicatorKind.Count or IndicatorKind.Capacity
        };

    private static bool IsThing(Indicator indicator) => indicator.Unit is { IsAdditive: true, Dimension.IsMoney: false } unit
        && unit.Dimension != Dimension.Ratio && unit.Dimension != Dimension.Points;
}
