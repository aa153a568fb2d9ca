namespace Indicators.Validation;

/// <summary>Compares percentages with percentage points by their number.</summary>
internal static class Percentages
{
    /// <summary>True where so many per cent and so many points are the same number: 2.3% and 2.3个百分点.</summary>
    public static bool SameNumber(Figure percentage, Figure points) =>
        percentage.Quantity.RationalIn(StandardUnits.Percent) == points.Quantity.RationalIn(StandardUnits.PercentagePoint);

    /// <summary>So many per cent.</summary>
    public static Quantity Percent(decimal number) => new(number, StandardUnits.Percent);
}
