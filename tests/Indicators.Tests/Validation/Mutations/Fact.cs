namespace Indicators.Tests.Validation.Mutations;

/// <summary>An observation as the oracle sees it: a period and an interval. Shares, rates of growth and points are fractions of one.</summary>
internal sealed record Fact(Observation Observation, Indicator Indicator, TimePeriod Period, Interval Value)
{
    public int Start { get; } = Period.StartDate.DayNumber;

    public int End { get; } = Period.EndDate.DayNumber;

    public Transformation How => Observation.Series.Transformation;

    public string IndicatorId => Observation.Series.IndicatorId;

    public string SubjectId => Observation.Series.SubjectId;

    public static Fact? Of(Observation observation, IndicatorCatalog catalog)
    {
        Indicator indicator = catalog.Indicators[observation.Series.IndicatorId];
        if (observation.Period is not { } period || observation.Series.Transformation.IsRank)
            return null;
        return new Fact(observation, indicator, period, ValueOf(observation.Figure.SoftRange, observation.Figure.Dimension, indicator.Unit));
    }

    /// <summary>A range of a percentage or of points as fractions; any other in the unit.</summary>
    public static Interval ValueOf(QuantityRange range, Dimension dimension, Unit unit)
    {
        if (dimension == Dimension.Ratio)
            return Interval.Of(range, StandardUnits.Multiple);
        if (dimension == Dimension.Points)
            return Interval.Of(range, StandardUnits.PercentagePoint).Scale(Rational.Create(1, 100));
        return Interval.Of(range, unit);
    }

    /// <summary>Which statement it is, without its number: that of a known conflict may change.</summary>
    public override string ToString() => $"{Observation.Series} {Period}";
}
