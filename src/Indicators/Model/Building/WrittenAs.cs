using System.Globalization;

namespace Indicators;

/// <summary>How a number is written where a series asks for another unit: 100.4点, 7.5%.</summary>
internal static class WrittenAs
{
    /// <summary>The number of a figure with the unit of a level or of a transformation of it.</summary>
    public static string Of(Figure figure, Indicator indicator, Transformation transformation) =>
        Of(figure.Amount.ToString(CultureInfo.InvariantCulture), indicator, transformation);

    /// <summary>A number as written with the unit of a level or of a transformation of it.</summary>
    public static string Of(string number, Indicator indicator, Transformation transformation) =>
        number + Of(transformation.DimensionFor(indicator.Unit.Dimension), indicator.Unit).Symbol;

    /// <summary>The unit a figure of a dimension is best written in.</summary>
    public static Unit Of(Dimension dimension, Unit level)
    {
        if (dimension == level.Dimension)
            return level;
        return dimension == Dimension.Ratio ? StandardUnits.Percent
            : dimension == Dimension.Points ? StandardUnits.PercentagePoint
            : StandardUnits.BaseOf(dimension) ?? Unit.One;
    }
}
