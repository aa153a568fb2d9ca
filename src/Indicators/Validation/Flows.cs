namespace Indicators.Validation;

/// <summary>Which series are flows that only add up.</summary>
internal static class Flows
{
    /// <summary>True for the levels of a flow that cannot be negative and never is; those of a net amount may fall.</summary>
    public static bool OnlyGrow(Series series) =>
        series.Indicator.Kind == IndicatorKind.Flow && series.Transformation == default && series.Observations.Count > 1
        && NetAmounts.AreExcluded(series.Indicator) && IsNeverNegative(series);

    private static bool IsNeverNegative(Series series)
    {
        foreach (Observation observation in series.AsSpan())
        {
            if (observation.Figure.Amount < 0m)
                return false;
        }

        return true;
    }
}
