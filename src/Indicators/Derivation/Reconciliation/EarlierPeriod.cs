namespace Indicators.Derivation;

/// <summary>The period a change is measured from.</summary>
internal static class EarlierPeriod
{
    /// <summary>The same period a number of years later, or earlier; null outside the calendar.</summary>
    public static TimePeriod? YearsLater(TimePeriod period, int years) =>
        period.TryShiftYears(years, out TimePeriod shifted) ? shifted : null;

    /// <summary>The period of the same length before; null before the calendar begins.</summary>
    public static TimePeriod? Before(TimePeriod period) => period.TryPrevious(out TimePeriod previous) ? previous : null;

    /// <summary>
    /// The period the growth of a value is measured from; null where its transformation is no growth, or it has no period.
    /// </summary>
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
        return years >= 1 && YearsLater(to, -years) == from ? years : null;
    }
}
