namespace Indicators.Reporting;

/// <summary>A column of a <see cref="ColumnChart"/>.</summary>
/// <param name="Label">The period, as short as it can be told.</param>
/// <param name="Value">What it brought or is to bring. Places of a chart are for the eye: a rounded number will do.</param>
/// <param name="Beside">What stands beside it: the same period a year earlier; or null.</param>
/// <param name="IsDone">True for what is published, false for what is planned.</param>
public sealed record ChartColumn(string Label, decimal Value, decimal? Beside = null, bool IsDone = false);
