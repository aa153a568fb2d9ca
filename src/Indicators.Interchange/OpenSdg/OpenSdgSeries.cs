namespace Indicators.Interchange;

/// <summary>The rows of a table that are one indicator: of one series, one unit, and either the values or what is scored.</summary>
/// <param name="Series">The series; null where the table has none.</param>
/// <param name="Unit">The unit as it is written; null where none is stated.</param>
/// <param name="IsScored">True for the values that progress is calculated from in place of those shown.</param>
internal sealed record OpenSdgSeries(string? Series, string? Unit, bool IsScored);
