namespace Indicators.Derivation;

/// <summary>What all values of one series have in common while it is reconciled.</summary>
internal sealed class SeriesForm(SeriesKey key, Indicator indicator, bool isPointInTime)
{
    public SeriesKey Key => key;

    public Indicator Indicator => indicator;

    public bool IsPointInTime => isPointInTime;

    /// <summary>The unit its values are calculated in: percent for ratios, points for points, else the indicator's own.</summary>
    public Unit Unit { get; } = UnitOf(key.Transformation.DimensionFor(indicator.Unit.Dimension), indicator.Unit);

    /// <summary>Its name: <c>gdp@chongqing growth-year</c>.</summary>
    public string Name => field ??= Key.ToString();

    /// <summary>Its values that are published, in the order they were added.</summary>
    public List<Term> Terms { get; } = [];

    private static Unit UnitOf(Dimension dimension, Unit own)
    {
        if (dimension == Dimension.Ratio)
            return StandardUnits.Percent;
        if (dimension == Dimension.Points)
            return StandardUnits.PercentagePoint;
        return dimension == Dimension.Number ? Unit.One : own;
    }
}
