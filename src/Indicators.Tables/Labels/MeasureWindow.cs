namespace Indicators.Tables.Labels;

/// <summary>Which stretch of the year a figure under the label of a month or quarter covers.</summary>
internal enum MeasureWindow
{
    /// <summary>Not said.</summary>
    Unstated,

    /// <summary>The month or quarter itself (当期, 当月).</summary>
    InPeriod,

    /// <summary>From January to its end (累计).</summary>
    ToDate,
}
