namespace Indicators.Derivation;

/// <summary>The period a change is measured from.</summary>
internal static class EarlierPeriod
{
    /// <summary>The period of the same length before; null before the calendar begins.</summary>
    public static TimePeriod? Before(TimePeriod period) =>
        period.StartDate.Year > period.EndDate.Year - period.StartDate.Year + 2 ? period.Previous() : null;

    /// <summary>The period the growth of a value is measured from; null where its transformation is no growth, or it has no period.</summary>
    public static TimePeriod? OfGrowth(Transformation growth, TimePeriod? period)
    {
        if (period is not { } known)
            return null;
        return growth.Kind switch
        {
            TransformationKind.GrowthOnYear => known.YearBefore(),
            TransformationKind.GrowthOnPrevious => Before(known),
            TransformationKind.GrowthSince or TransformationKind.AverageGrowth => growth.BasePeriod,
            _ => null,
        };
    }

    /// <summary>The whole years from a period to another that begins on the same day of the year; null where there are none.</summary>
    public static int? YearsBetween(TimePeriod from, TimePeriod to)
    {
        int years = to.EndDate.Year - from.EndDate.Year;
        return years >= 1 && years < to.EndDate.Year && to.ShiftYears(-years) == from ? years : null;
    }
}
