namespace Indicators.Progress;

/// <summary>Yearly values that are read only for a scheme that looks at them.</summary>
internal interface ISchemeSeries
{
    /// <summary>The values, oldest first.</summary>
    IReadOnlyList<SchemePoint> Points();
}
